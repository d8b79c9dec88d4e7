import { refusals, type RefusalCode, type RefusalName } from '@one-card/prompts'

/** A caller's fault or a business "no": becomes a msgCode on the wire and a prompt for its reader (§8.4). Changes nothing. */
export class Refusal extends Error {
  readonly code: RefusalCode
  constructor(
    readonly reason: RefusalName,
    readonly field?: string,
    readonly limit?: number,
    readonly expected?: string,
  ) {
    super(reason)
    this.code = refusals[reason]
  }
}

/** `field` names the parameter at fault, never its value; `limit` is its greatest length where it is too long, `expected` what an engineer has to mend. */
export function refuse(reason: RefusalName, field?: string, limit?: number, expected?: string): never {
  throw new Refusal(reason, field, limit, expected)
}
