import type { PageName } from '@one-card/platform-api'
import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Refused, Session, Sessions } from '../sessions/index.ts'
import { tokensRepository, type Token } from './repository.ts'
import { tokenRoutes } from './routes.ts'
import { tokensService } from './service.ts'

/** A browser that asks for a page's HTML with a token in its address. */
export interface Visit {
  token: string
  page: PageName
  /** The session cookie it already has, if any. */
  browserSession?: string
  /** Origin of its Referer header, if it sent one. */
  refererOrigin?: string
  at: Date
}

/** `cookie` is set when this visit opened the session; a reload keeps the one it has. */
export type Presentation = { session: Session; cookie?: string } | Refused

export interface Tokens {
  /**
   * Turns a token into a session, once: of two browsers the first wins, and only that one may reload (decision 0124).
   * Refused with TOKEN_UNKNOWN, TOKEN_EXPIRED, TOKEN_OTHER_PAGE, TOKEN_OTHER_CHANNEL, TOKEN_PRESENTED, or for what the page no longer
   * admits with PAGE_NOT_GRANTED or AUTH_LEVEL_TOO_LOW; a refusal uses nothing up.
   */
  present(visit: Visit): Promise<Presentation>
  /** What a token stands for, shown to the channel it was issued to or to a system; refuses with TOKEN_…. Uses nothing up. */
  read(token: string, channel: Channel): Promise<Token>
  /** Whether what was given for it still holds: neither over nor withdrawn, and its channel not suspended. */
  isOpen(tokenHash: string, at: Date): Promise<boolean>
}

export function tokensModule(
  deps: Deps,
  modules: { channels: Channels; holders: Holders; sessions: Sessions },
): Module<Tokens> {
  const service = tokensService(deps, tokensRepository(deps.db, deps.sealing), modules)
  return {
    api: { present: service.present, read: service.read, isOpen: service.isOpen },
    handlers: tokenRoutes(service, modules),
  }
}
