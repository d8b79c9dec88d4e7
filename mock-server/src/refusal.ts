import { refusals, type RefusalCode, type RefusalName } from '@one-card/prompts'

/** Of the parameter at fault: its greatest length where it is too long, and what an engineer has to mend. */
interface Detail {
  limit?: number | undefined
  expected?: string | undefined
}

/** A caller's fault or a business "no": becomes a msgCode on the wire and a prompt for its reader (§8.4). Changes nothing. */
export class Refusal extends Error {
  readonly code: RefusalCode
  constructor(
    readonly reason: RefusalName,
    readonly field?: string,
    readonly detail: Detail = {},
  ) {
    super(reason)
    this.code = refusals[reason]
  }
}

/** `field` names the parameter at fault, never its value. */
export function refuse(reason: RefusalName, field?: string, detail?: Detail): never {
  throw new Refusal(reason, field, detail)
}
