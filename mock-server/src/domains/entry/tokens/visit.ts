import type { PageName } from '@one-card/platform-api'
import type { Refused, Session } from '../sessions/index.ts'

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
