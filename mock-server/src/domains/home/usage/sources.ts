import { parseBeijingTime } from '@one-card/envelope'
import type { PageServices, Params } from '@one-card/platform-api'
import type { Dictionaries } from '../../../dictionaries.ts'
import type { MonthTotals, ReadFrom, RecordFilter } from '../../../db/record-filter.ts'
import type { QueryGrants, ShownState } from '../../consent/query-grants/index.ts'
import type { Orders } from '../../money/orders/index.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import type { Records } from '../../uses/records/index.ts'
import { grantEntry, lookEntry, orderEntry, useEntry, type Entry } from './line.ts'
import type { Origin } from './merge.ts'
import { grantStates, lookOutcomes, orderOutcomes, type State } from './words.ts'

export interface UsageNeighbours {
  dictionaries: Dictionaries
  records: Records
  disclosures: Disclosures
  queryGrants: QueryGrants
  orders: Pick<Orders, 'find' | 'listUnpaid' | 'unpaidMonths'>
}

export type Narrowed = Omit<Params<PageServices['records/list']>, 'before'>
/** Rows of one domain as lines of the one list. */
export interface Source {
  origin: Origin
  list(limit: number, before?: ReadFrom): Promise<Entry[]>
  months(range: Range): Promise<MonthTotals[]>
}
export type Range = Pick<RecordFilter, 'since' | 'until'>

/** The first moment of `2026-03` and of the month after it. */
export function monthRange(month: string): { since: Date; until: Date } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return { since: parseBeijingTime(`${month}-01 00:00:00`)!, until: parseBeijingTime(`${next}-01 00:00:00`)! }
}

/** Those of a table's states that a citizen calls so. */
const statesCalled = <S extends string>(outcomes: Partial<Record<S, { state: State }>>, state: State): S[] =>
  (Object.keys(outcomes) as S[]).filter((each) => outcomes[each]!.state === state)

const withoutMoney = (months: { month: string; count: number }[]): MonthTotals[] =>
  months.map((each) => ({ ...each, paidFen: 0, refundedFen: 0, receivedFen: 0 }))

/** Which domains hold what was asked for, and how each reads it. */
export function sourcesOf(
  holderId: string,
  { kind, month, state, ...narrowed }: Narrowed,
  { dictionaries, records, disclosures, queryGrants, orders }: UsageNeighbours,
): Source[] {
  const filter: RecordFilter = { ...narrowed, ...(month !== undefined && monthRange(month)) }
  const withStates = <S extends string>(outcomes: Partial<Record<S, { state: State }>>): RecordFilter<S> => ({
    ...filter,
    states: state && statesCalled(outcomes, state),
  })
  const used = {
    ...filter,
    kind: kind === 'consent' ? undefined : kind,
    states: state === undefined ? undefined : state === 'ended' ? [] : [state],
  }
  const unpaid = withStates(orderOutcomes)
  const grants = withStates<ShownState>(grantStates)
  const looks = withStates(lookOutcomes)

  const all: (Source & { kinds: Narrowed['kind'][] })[] = [
    {
      origin: 'u',
      kinds: ['credential', 'payment', 'benefit'],
      list: async (limit, before) =>
        (await records.listOf(holderId, used, limit, before)).map((row) => useEntry(row, dictionaries)),
      months: (range) => records.monthsOf(holderId, { ...used, ...range }),
    },
    {
      origin: 'o',
      kinds: ['payment'],
      list: async (limit, before) => (await orders.listUnpaid(holderId, unpaid, limit, before)).map(orderEntry),
      months: async (range) => withoutMoney(await orders.unpaidMonths(holderId, { ...unpaid, ...range })),
    },
    {
      origin: 'g',
      kinds: ['consent'],
      list: async (limit, before) =>
        (await queryGrants.listOf(holderId, grants, limit, before)).map((grant) =>
          grantEntry(grant, queryGrants.stateOf(grant)),
        ),
      months: async (range) => withoutMoney(await queryGrants.monthsOf(holderId, { ...grants, ...range })),
    },
    {
      origin: 'd',
      kinds: ['consent'],
      list: async (limit, before) => (await disclosures.listLooks(holderId, looks, limit, before)).map(lookEntry),
      months: async (range) => withoutMoney(await disclosures.lookMonths(holderId, { ...looks, ...range })),
    },
  ]
  return all.filter(({ kinds }) => kind === undefined || kinds.includes(kind))
}
