import type { Mode, Preferences } from '@one-card/platform-api'
import type { RefusalName } from '@one-card/prompts'
import type { Channel } from '../../access/channels/index.ts'

/** A citizen's presence on our pages: what a presented token became. */
export interface Session {
  id: string
  holderId: string
  channelNo: string
  channel: Channel
  authLevel: 1 | 2 | 3
  /** The holder's choice, else what the channel asked for. */
  mode: Mode
  preferences: Preferences
  returnUrl: string
  expiresAtMs: number
}

/** Nobody comes in; what is known of the way back travels along, so that the page can offer it. */
export interface Refused {
  refusal: RefusalName
  channel?: Channel
  returnUrl?: string
  mode?: Mode
  /** What the citizen is told in place of the refusal's words: the channel is gone for good. */
  notice?: 'left'
}

/** Keys of one browser tab: SM4 key 32 and SM2 public key 130 hex digits. */
export interface SessionKey {
  keyId: string
  sm4Key: string
  publicKey: string
}

/** What a token hands over when it becomes a session. */
export interface Opening {
  /** Digest of the cookie's value (bearer.ts). */
  id: string
  tokenHash: string
  holderId: string
  channelNo: string
  authLevel: 1 | 2 | 3
  askedMode: Mode
  returnUrl: string
  expiresAt: Date
}
