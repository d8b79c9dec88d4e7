import type { RefusalName } from '@one-card/prompts'
import { newDayNumber } from '../../../day-number.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { QueryGrant, QueryGrantsRepository, QueryItem } from './repository.ts'
import { levelToAgree, mostWaiting, validFrom } from './states.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'

export interface QueryGrantNeighbours {
  holders: Holders
  uses: Pick<Uses, 'disclose'>
}

interface Asked {
  name: string
  idNo: string
  items: QueryItem[]
  matter: string
  purpose: string
  period: QueryGrant['period']
}
type Answer<T> = { value: T } | { refusal: RefusalName }
export type QueryGrantsService = ReturnType<typeof queryGrantsService>

const asked = ({ holderId, channelNo, institution: name, items, purpose }: QueryGrant) => ({
  holderId,
  channel: { channelNo, name },
  way: 'query' as const,
  reason: purpose,
  fields: items,
})
const contentOf = ({ items, matter, purpose, period }: Pick<QueryGrant, 'items' | 'matter' | 'purpose' | 'period'>) =>
  JSON.stringify([[...items].sort(), matter, purpose, period])

/** Who may look up what of whom: asked by an institution, answered and withdrawn by the holder (§8.3.3, decision 0131). */
export function queryGrantsService(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: QueryGrantsRepository,
  { holders, uses }: QueryGrantNeighbours,
) {
  const stateOf = ({ state, validUntil }: QueryGrant) =>
    (state === 'requested' || state === 'granted') && validUntil !== null && validUntil <= now()
      ? ('expired' as const)
      : state

  /** Asked again while the holder has not answered, it is the same request. */
  async function request({ name, idNo, ...content }: Asked, channel: Channel) {
    const { channelNo, institution } = channel
    if (!institution) return refuse('SERVICE_NOT_GRANTED')
    const { id: holderId } = await holders.identify(idNo, name, { channel, way: 'query', reason: content.purpose })
    const at = now()
    return repository.inTurn(channelNo, holderId, async (transaction) => {
      const waiting = await repository.waiting(channelNo, holderId, at, transaction)
      const same = waiting.find((grant) => contentOf(grant) === contentOf(content))
      if (same) return same
      if (waiting.length >= mostWaiting) refuse('GRANTS_WAITING')
      const grant: QueryGrant = {
        grantNo: newDayNumber(at, randomBytes),
        holderId,
        channelNo,
        institution: institution.name,
        ...content,
        state: 'requested',
        requestedAt: at,
        decidedAt: null,
        withdrawnAt: null,
        validUntil: validFrom(at, 'requested'),
      }
      await repository.insert(grant, transaction)
      return grant
    })
  }

  const own = async (grantNo: string, holderId: string) => {
    const grant = await repository.find(grantNo)
    return grant?.holderId === holderId ? grant : refuse('GRANT_UNKNOWN')
  }

  /** Moves it once; what was already so stays so, and anything else was decided otherwise. */
  async function moveOnce(
    grantNo: string,
    { holderId, id: sessionId }: Session,
    move: 'agree' | 'refuse' | 'withdraw',
    wanted: QueryGrant['state'],
  ): Promise<QueryGrant['state']> {
    const grant = await own(grantNo, holderId)
    const at = now()
    const changes = {
      agree: { decidedAt: at, validUntil: validFrom(at, grant.period) },
      refuse: { decidedAt: at },
      withdraw: { withdrawnAt: at },
    }[move]
    const moved = await db.transaction(async (transaction) => {
      if (!(await repository.move(grantNo, move, at, changes, transaction))) return false
      if (move === 'refuse')
        await uses.disclose({ ...asked(grant), outcome: 'refused', cause: 'GRANT_REFUSED', sessionId, at }, transaction)
      return true
    })
    if (moved) return wanted
    const left = await own(grantNo, holderId)
    if (left.state === wanted) return wanted
    return refuse(stateOf(left) === 'expired' ? 'GRANT_EXPIRED' : 'GRANT_DECIDED')
  }

  /**
   * One item of one holder for one system: read within the grant that allows it, and written down either way. Without a grant
   * the caller is not told whether anybody has that number, or that name (docs/decisions/0012); the holder reads why.
   */
  async function readGranted<T>(
    item: QueryItem,
    { name, idNo }: { name: string; idNo: string },
    channel: Channel,
    read: (holderId: string) => Promise<Answer<T>>,
  ): Promise<T> {
    const holder = (await holders.findByIdNo(idNo)) ?? refuse('QUERY_NOT_GRANTED')
    const at = now()
    const trace = { holderId: holder.id, channel, way: 'query' as const, fields: [item], at }
    const live = await repository.live(channel.channelNo, holder.id, item, at)

    async function answer(): Promise<Answer<T>> {
      if (!holders.matches(holder, name)) return { refusal: 'HOLDER_MISMATCH' }
      if (live.length === 0) return { refusal: 'QUERY_NOT_GRANTED' }
      const found = await read(holder.id)
      return 'refusal' in found || (await isSeen(live, trace)) ? found : { refusal: 'QUERY_NOT_GRANTED' }
    }

    const answered = await answer()
    if ('value' in answered) return answered.value
    const { refusal } = answered
    await uses.disclose({ ...trace, reason: live[0]?.purpose ?? '', outcome: 'refused', cause: refusal })
    return refuse(live.length === 0 ? 'QUERY_NOT_GRANTED' : refusal)
  }

  /** Under the first grant that still stands at this moment, if any. */
  async function isSeen(
    live: QueryGrant[],
    trace: Omit<Parameters<typeof uses.disclose>[0], 'reason' | 'outcome'>,
  ): Promise<boolean> {
    const { at } = trace
    for (const { grantNo, period, purpose } of live) {
      const seen = await db.transaction(async (transaction) => {
        const allowed =
          period === 'once'
            ? await repository.move(grantNo, 'use', at, {}, transaction)
            : await repository.hold(grantNo, at, transaction)
        if (allowed) await uses.disclose({ ...trace, reason: purpose, outcome: 'seen' }, transaction)
        return allowed
      })
      if (seen) return true
    }
    return false
  }

  return {
    request,
    readGranted,
    /**
     * Of this page of grants those whose holder still agrees at this moment and whom it would concern; each is written down for its
     * holder, and one for a single matter is used by it. A holder with two grants is read under one of them.
     */
    async readAll(item: QueryItem, channel: Channel, grants: QueryGrant[]): Promise<Set<string>> {
      const at = now()
      const seen = new Set<string>()
      for (const { holderId } of grants) {
        if (seen.has(holderId)) continue
        const live = await repository.live(channel.channelNo, holderId, item, at)
        if (await isSeen(live, { holderId, channel, way: 'query', fields: [item], at })) seen.add(holderId)
      }
      return seen
    },
    stateOf,
    ofHolder: (holderId: string) =>
      Promise.all([repository.ofHolder(holderId, now(), 50), repository.agreed(holderId)]),
    async ofSystem(grantNo: string, { channelNo }: Channel): Promise<QueryGrant> {
      const grant = await repository.find(grantNo)
      return grant?.channelNo === channelNo ? grant : refuse('GRANT_UNKNOWN')
    },
    async decide(grantNo: string, decision: 'agreed' | 'refused', session: Session): Promise<QueryGrant['state']> {
      if (decision === 'refused') return moveOnce(grantNo, session, 'refuse', 'refused')
      if (session.authLevel < levelToAgree(await own(grantNo, session.holderId))) refuse('AUTH_LEVEL_TOO_LOW')
      return moveOnce(grantNo, session, 'agree', 'granted')
    },
    needsRealPerson: (grant: QueryGrant, { authLevel }: Session) => authLevel < levelToAgree(grant),
    withdraw: (grantNo: string, session: Session) => moveOnce(grantNo, session, 'withdraw', 'withdrawn'),
  }
}
