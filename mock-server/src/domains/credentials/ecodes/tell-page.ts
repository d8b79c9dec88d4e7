import type { Deps } from '../../../deps.ts'

/** What the page of a code's holder is told, by the topic `session`. */
export interface EcodeMessage {
  sessionId: string
  topic: 'ecode/state'
}

export type TellPage = (sessionId: string) => Promise<void>

/** What was committed stays acknowledged when the message fails: the page asks by itself too. */
export function pageTeller({ notify }: Pick<Deps, 'notify'>): TellPage {
  return async (sessionId) => {
    const message: EcodeMessage = { sessionId, topic: 'ecode/state' }
    await notify('session', message).catch(() => {})
  }
}
