import type { PageServices, Params } from '@one-card/platform-api'
import { challengePattern, statePattern } from '@one-card/platform-api/challenge'
import type { Dictionaries } from '../../../dictionaries.ts'
import { isScene } from '../../uses/records/index.ts'

export type AskedInAddress = Params<PageServices['authorised-login/ask']>

/** RFC 6749 §4.1.2.1, as far as there is an occasion for them. */
export type LoginError = 'access_denied' | 'invalid_request' | 'unauthorized_client'

export const isState = (state: string | undefined): state is string =>
  state !== undefined && new RegExp(statePattern).test(state)

/** What a request says that a caller may say; nothing when it is malformed. */
export function readAsked(
  { state, scene, challenge }: AskedInAddress,
  dictionaries: Dictionaries,
): { state: string; scene: string; challenge: string } | undefined {
  if (!isState(state) || scene === undefined || !isScene(dictionaries, scene) || scene.length > 100) return undefined
  return challenge !== undefined && new RegExp(challengePattern).test(challenge)
    ? { state, scene, challenge }
    : undefined
}

/** The callback as it was registered, to the letter, with the answer behind it. */
export function addressOf(
  callback: string,
  answer: { grant: string; state: string } | { error: LoginError; state?: string },
): string {
  return `${callback}${callback.includes('?') ? '&' : '?'}${new URLSearchParams(answer as Record<string, string>)}`
}
