import { holderPrompt, outcomes, type RefusalCode } from '@one-card/prompts'

export const missedWords = () => holderPrompt(outcomes.NETWORK_UNREACHABLE)

/** What 语音播报 reads of a call that was refused or missed; empty of any other. */
export function spokenCall({ refused, missed }: { refused?: RefusalCode | undefined; missed: boolean }): string {
  if (refused === undefined && !missed) return ''
  const { title, text } = refused === undefined ? missedWords() : holderPrompt(refused)
  return text === '' ? `${title}。` : `${title}。${text}。`
}
