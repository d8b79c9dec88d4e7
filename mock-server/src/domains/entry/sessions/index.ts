import type { Mode, PageName, Preferences } from '@one-card/platform-api'
import type { RefusalName } from '@one-card/prompts'
import type { Database } from '../../../db/open.ts'
import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { sessionsRepository } from './repository.ts'
import { sessionRoutes } from './routes.ts'
import { sessionsService } from './service.ts'

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

export interface Sessions {
  /** The channel by which its holder came, in words; nothing for a session of long ago. */
  channelNameOf(id: string): Promise<string | undefined>
  /** Within the transaction that takes the token. */
  open(opening: Opening, at: Date, transaction: Database): Promise<void>
  /** TOKEN_MISSING without a session, SESSION_EXPIRED after its end, CHANNEL_UNKNOWN when its channel was suspended. */
  find(cookie: string | undefined, at: Date): Promise<{ session: Session } | Refused>
  /** Whether what was begun in it may still go on, as `find` would say. */
  isOpen(id: string, at: Date): Promise<boolean>
  /** Refuses with PAGE_NOT_GRANTED or AUTH_LEVEL_TOO_LOW (§8.1.2.2-b, §8.1.2.3); `authLevel` where another than the page's is asked. */
  admit(who: Pick<Session, 'channelNo' | 'authLevel'>, page: PageName, authLevel?: number): Promise<void>
  /** To 实人, within the transaction of what proved it; false when it is over or was there already. */
  raise(id: string, at: Date, transaction: Database): Promise<boolean>
  /** Ends what a withdrawn token became, within the transaction that withdraws it. */
  endOf(tokenHash: string, transaction: Database): Promise<void>
  addKey(session: Session, keys: Omit<SessionKey, 'keyId'>): Promise<SessionKey>
  findKey(session: Session, keyId: string): Promise<SessionKey | undefined>
}

export function sessionsModule(deps: Deps, modules: { channels: Channels; holders: Holders }): Module<Sessions> {
  const api = sessionsService(deps, sessionsRepository(deps.db, deps.sealing), modules)
  return { api, handlers: sessionRoutes(api) }
}
