import type { Boot, ChannelKind, FirstViewData, PageName } from '@one-card/platform-api'
import { refusals, type RefusalName } from '@one-card/prompts'
import type { Channel } from '../../domains/access/channels/index.ts'
import type { Refused, Session } from '../../domains/entry/sessions/index.ts'
import { markOf } from '../session-mark.ts'

/** Who has come: with a session, or with the reason why there is none. `cookie` is set when this visit opened the session. */
export type Arrival = Partial<Refused> & { session?: Session; cookie?: string }

/** Nobody is known: only going back to the channel helps. In every other case somebody is known and may not. */
const unknownVisitor: RefusalName[] = [
  'TOKEN_MISSING',
  'TOKEN_UNKNOWN',
  'LINK_DAMAGED',
  'TOKEN_EXPIRED',
  'TOKEN_PRESENTED',
  'SESSION_EXPIRED',
]

export function statusOf(refusal: RefusalName | undefined): number {
  if (refusal === undefined) return 200
  if (refusal === 'SYSTEM_BUSY') return 500
  return unknownVisitor.includes(refusal) ? 401 : 403
}

export function bootOf({
  page,
  arrival,
  firstView,
  operator,
  platformPublicKey,
  sample,
  nowMs,
  caseNo,
}: {
  page: PageName
  arrival: Arrival
  firstView: FirstViewData
  operator: string
  platformPublicKey: string
  sample: boolean
  nowMs: number
  caseNo: string
}): Boot {
  const { session, refusal, channel, returnUrl, mode } = arrival
  return {
    page,
    mode: mode ?? 'standard',
    preferences: session?.preferences ?? {},
    ...(sample && { sample }),
    serverTimeMs: nowMs,
    ...(session && { expiresAtMs: session.expiresAtMs, sessionMark: markOf(session) }),
    ...(channel && returnUrl && { channel: wayBack(channel, returnUrl) }),
    operator,
    // Of who is not known nothing is kept that a number could find: why they stay outside is all there is.
    caseNo: refusal && !session ? refusals[refusal] : caseNo,
    platformPublicKey,
    firstView,
    ...(refusal && { refusal: refusals[refusal] }),
  }
}

function wayBack({ channelNo, kind, name }: Channel, returnUrl: string): NonNullable<Boot['channel']> {
  // Only channels get tokens; a system opens no page.
  return { channelNo, kind: kind as ChannelKind, name, returnUrl }
}
