import { and, gte, inArray, lt, or, sql, type AnyColumn, type SQL } from 'drizzle-orm'

/** What a holder narrows a list of their own rows to; all of it together. */
export interface RecordFilter<State extends string = string> {
  since?: Date | undefined
  /** Not itself. */
  until?: Date | undefined
  /** Table C.7. */
  scene?: string | undefined
  place?: string | undefined
  search?: string | undefined
  states?: State[] | undefined
}

/** Where a page ended: what comes next lies before it in (at, id), so that new rows never shift the pages after it. */
export interface ReadFrom {
  at: Date
  id: string
}

/** What a month came to, in fen; the month by Beijing time. */
export interface MonthTotals {
  month: string
  count: number
  paidFen: number
  refundedFen: number
  receivedFen: number
}

interface Columns {
  at: AnyColumn
  id: AnyColumn
  state: AnyColumn
  place: AnyColumn | SQL
  /** What a search reads. */
  texts: (AnyColumn | SQL)[]
  /** Absent where rows have no scene: none fits one. */
  scene?: AnyColumn
}

/** A citizen's % and _ are themselves. */
const like = (search: string) => `%${search.replace(/[\\%_]/g, '\\$&')}%`

/** The filter as SQL over one table's columns. */
export function fits(
  { at, id, state, place, texts, scene }: Columns,
  filter: RecordFilter,
  before?: ReadFrom,
): SQL | undefined {
  return and(
    filter.since && gte(at, filter.since),
    filter.until && lt(at, filter.until),
    filter.scene === undefined ? undefined : scene ? sql`${scene} = ${filter.scene}` : sql`false`,
    filter.place === undefined ? undefined : sql`${place} = ${filter.place}`,
    filter.states && inArray(state, filter.states),
    filter.search === undefined ? undefined : or(...texts.map((text) => sql`${text} ILIKE ${like(filter.search!)}`)),
    before && sql`(${at}, ${id}) < (${before.at.toISOString()}::timestamptz, ${before.id})`,
  )
}

/** `2026-03` of a moment, Beijing time, which has no summer time. */
export const monthOf = (at: AnyColumn): SQL<string> =>
  sql<string>`to_char((${at} AT TIME ZONE 'UTC') + interval '8 hours', 'YYYY-MM')`
