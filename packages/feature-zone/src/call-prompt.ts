import { holderPrompt, outcomes, type RefusalCode } from '@one-card/prompts'

/** Why a call came to nothing, and what can be done (§8.4); nothing while it has not. */
export function callPrompt(refused: RefusalCode | undefined, missed: boolean) {
  const code = refused ?? (missed ? outcomes.NETWORK_UNREACHABLE : undefined)
  return code === undefined ? undefined : holderPrompt(code)
}
