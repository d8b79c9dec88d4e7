import { outcomes, type OutcomeName } from './outcomes.ts'
import { refusals, type RefusalName } from './refusals.ts'

/** Everything that has words. Each audience's file is a `Record` over it, so a code without words does not compile. */
export type PromptName = RefusalName | OutcomeName

export const codes = { ...refusals, ...outcomes }

/** 910003 → TOKEN_EXPIRED; undefined for a code of a later edition. */
export function nameOf(code: string): PromptName | undefined {
  return (Object.keys(codes) as PromptName[]).find((name) => codes[name] === code)
}
