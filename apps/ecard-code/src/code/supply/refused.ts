import { refusals, type RefusalCode } from '@one-card/prompts'

/** Refusals that time cures: the same request is made again by itself. Every other one needs something of the citizen. */
const passing: readonly RefusalCode[] = [refusals.SYSTEM_BUSY, refusals.REQUESTS_TOO_MANY, refusals.SESSION_KEY_UNKNOWN]

/** Whether the platform's answer is a no that asking again will not change; `undefined` is no answer at all. */
export function isFinal(code: RefusalCode | undefined): code is RefusalCode {
  return code !== undefined && !passing.includes(code)
}
