import { newRequestId, success } from '@one-card/envelope'
import { firstCalls, type Boot, type FirstViewData } from '@one-card/platform-api'
import type { RefusalName } from '@one-card/prompts'
import type { Handler } from '../../handler.ts'
import type { Audit } from '../../domains/operations/audit/index.ts'
import type { Channels } from '../../domains/access/channels/index.ts'
import type { Stops } from '../../domains/access/stops/index.ts'
import type { Session, Sessions } from '../../domains/entry/sessions/index.ts'
import type { Tokens } from '../../domains/entry/tokens/index.ts'
import { Refusal } from '../../refusal.ts'
import type { Faults } from '../ops/faults.ts'
import { newCaseNo } from './case-no.ts'
import { bootOf, statusOf, type Arrival } from './boot.ts'
import type { Notice } from './notice.ts'
import type { ServedPage } from './pages.ts'

export interface EntryDeps {
  tokens: Pick<Tokens, 'present'>
  sessions: Pick<Sessions, 'find' | 'admit'>
  channels: Pick<Channels, 'isRegisteredOrigin'>
  stops: Pick<Stops, 'isStopped'>
  audit: Audit
  /** Page services by name. */
  handlers: Map<string, Handler>
  /** Who runs the platform, as citizens are told. */
  operator: string
  /** 130 hex digits. */
  platformPublicKey: string
  /** Whether this platform's people are samples. */
  sample: boolean
  clock(): Date
  randomBytes(length: number): Uint8Array
  faults: Faults
}

/** What a browser brings along when it asks for a page. */
export interface Visitor {
  page: ServedPage
  /** The address below `/h5`, without the token. */
  path: string
  token: string | undefined
  /** It can be sent on to the address without the token, and comes back with its cookie. */
  followsOn: boolean
  cookie: string | undefined
  refererOrigin: string | undefined
}

export interface Entry {
  /** 303: the token was taken, and the page stands at the address without it. */
  status: number
  boot: Boot
  frameAncestors: string[]
  /** Said in place of the page. */
  notice?: Notice
  /** Set when this visit opened the session. */
  cookie?: { value: string; secondsLeft: number }
}

const placeOf = ({ channel, returnUrl, mode }: Session) => ({ channel, returnUrl, mode })

/** Turns a request for a page into what its first byte knows. A refusal is an entry too, so that the citizen's page can say it. */
export function pageEntry({
  tokens,
  sessions,
  channels,
  stops,
  audit,
  handlers,
  operator,
  platformPublicKey,
  sample,
  clock,
  randomBytes,
  faults,
}: EntryDeps) {
  async function arrive({ page, token, cookie, refererOrigin }: Visitor, at: Date): Promise<Arrival> {
    if (token !== undefined) {
      const came = await tokens.present({
        token,
        page: page.name,
        at,
        ...(cookie && { browserSession: cookie }),
        ...(refererOrigin && { refererOrigin }),
      })
      return 'refusal' in came ? came : { ...came, ...placeOf(came.session) }
    }
    const found = await sessions.find(cookie, at)
    if ('refusal' in found) return found
    const refusal = await refusalOf(() => sessions.admit(found.session, page.name))
    // Too low a level can be raised on the page itself: its calls are this session's, each held against its own level (decision 0010).
    const stays = refusal === undefined || refusal === 'AUTH_LEVEL_TOO_LOW'
    return { ...placeOf(found.session), ...(stays && found), ...(refusal && { refusal }) }
  }

  /** A fault of ours is a refusal to the citizen, and a line in the log. */
  async function refusalOf(step: () => Promise<unknown>): Promise<RefusalName | undefined> {
    try {
      await step()
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return error.reason
      faults.logFault(error)
      return 'SYSTEM_BUSY'
    }
  }

  async function firstViewFor({ page: { bundle }, path }: Visitor, session: Session): Promise<FirstViewData> {
    const caller = { session, requestId: newRequestId() }
    const asked = firstCalls(bundle.firstView, path).map(async ({ key, name, params }) => [
      key,
      await handlers.get(name)!.run(params, caller),
    ])
    return Object.fromEntries(await Promise.all(asked)) as FirstViewData
  }

  /** A page that only says "no" may still say it inside a frame of whoever registered one. */
  async function ancestorsOf({ channel }: Arrival, refererOrigin: string | undefined): Promise<string[]> {
    if (channel) return channel.frameAncestors
    return refererOrigin && (await channels.isRegisteredOrigin(refererOrigin)) ? [refererOrigin] : []
  }

  async function noticeOf({ page }: Visitor, { refusal, channel, notice }: Arrival): Promise<Notice | undefined> {
    if (refusal !== 'PAGE_NOT_GRANTED' || channel === undefined) return notice
    return (await stops.isStopped(channel.channelNo, page.name)) ? 'stopped' : undefined
  }

  async function record({ page }: Visitor, { session }: Arrival, { status, boot }: Entry, at: Date): Promise<void> {
    const service = `h5/${page.name}`
    const msgCode = boot.refusal ?? success
    if (!session) return faults.logRefused({ service, channelNo: boot.channel?.channelNo, msgCode })
    await audit.record({
      at,
      caller: session.id,
      service,
      msgCode,
      requestId: newRequestId(),
      elapsedMs: clock().getTime() - at.getTime(),
      ...(status !== 303 && { caseNo: boot.caseNo }),
    })
  }

  return async (visitor: Visitor): Promise<Entry> => {
    const at = clock()
    let arrival: Arrival = {}
    let firstView: FirstViewData = {}
    let sentOn = false
    const refusal = await refusalOf(async () => {
      arrival = await arrive(visitor, at)
      sentOn = visitor.followsOn && visitor.token !== undefined && arrival.refusal === undefined
      if (
        !sentOn &&
        arrival.session &&
        arrival.refusal === undefined &&
        visitor.page.bundle.asksFirstView(visitor.path)
      )
        firstView = await firstViewFor(visitor, arrival.session)
    })
    if (refusal) arrival = { ...arrival, refusal }
    const { session, cookie } = arrival
    const nowMs = clock().getTime()
    const notice = await noticeOf(visitor, arrival)
    const entry: Entry = {
      status: sentOn ? 303 : statusOf(arrival.refusal),
      boot: bootOf({
        page: visitor.page.name,
        arrival,
        firstView,
        operator,
        platformPublicKey,
        sample,
        nowMs,
        caseNo: newCaseNo(randomBytes),
      }),
      frameAncestors: await ancestorsOf(arrival, visitor.refererOrigin),
      ...(notice && { notice }),
      ...(session &&
        cookie && { cookie: { value: cookie, secondsLeft: Math.floor((session.expiresAtMs - nowMs) / 1000) } }),
    }
    await record(visitor, arrival, entry, at)
    return entry
  }
}
