import type { PageName } from './page-names.ts'
import type { Result } from './service.ts'
import type { PageServices } from './page-services.ts'

export type Mode = 'standard' | 'elderly'
/** What the holder chose for themselves (§8.1.2.1-d); absent until they did. `textStep` is '1' to '7'. */
export type Preferences = Result<PageServices['holder/preferences']>
export type ChannelKind = 'app' | 'mini-program' | 'official-account' | 'partner-site'

/**
 * What the first byte of a page already knows, inlined as `<script type="application/json" id="boot">`.
 * Holds no token, no key of anybody's and no unmasked field.
 */
export interface Boot {
  page: PageName
  /** In force: the holder's choice, else what the channel asked for. */
  mode: Mode
  preferences: Preferences
  /** The people, money and places of this platform are samples, and every page says so. */
  sample?: true
  /** Milliseconds since 1970 by the platform's clock. */
  serverTimeMs: number
  /** When the session ends (§8.1.2.1-f: at most 2 h after the token's issue); absent without one. */
  expiresAtMs?: number
  /** Tells this session from any other of the same browser; no secret, and nothing can be done with it alone (`sessionMarkHeader`). */
  sessionMark?: string
  /** Absent when not even the channel is known. */
  channel?: { channelNo: string; kind: ChannelKind; name: string; returnUrl: string }
  /** Who runs this platform, by the name citizens may ask 12333 for; absent where it was not told. */
  operator?: string
  /** 告诉客服: six characters by which a desk finds what this page did and what became of it (decision 0067). */
  caseNo?: string
  /** The platform's SM2 public key, 130 hex digits. */
  platformPublicKey: string
  /** Results of the page services the micro-app asked for in `firstView`, by its own keys. */
  firstView: FirstViewData
  /** Set when the citizen cannot come in: the msgCode whose holder prompt the page shows instead. */
  refusal?: string
}

export type FirstViewData = Record<string, Result<PageServices[keyof PageServices]>>
