import { and, asc, count, eq, gt, inArray, sql, type SQL } from 'drizzle-orm'
import { newerRow } from '../../../db/newer-row.ts'
import type { Database } from '../../../db/open.ts'
import type { Keyset } from '../keyset.ts'
import { prefixOf, provinceOf } from '../region-code.ts'
import { metresPerDegree, type Position } from '../regions/index.ts'
import { institution as table } from './schema.ts'

export type InstitutionsRepository = ReturnType<typeof institutionsRepository>
export type Institution = typeof table.$inferSelect

/** For the staff of a platform (§5.3.2-f). */
export interface WantedRows {
  regionCode?: string | undefined
  department?: string | undefined
  sceneCode?: string | undefined
  cardForm?: '1' | '2' | '3' | undefined
}

export interface Wanted {
  regionCode?: string | undefined
  sceneCode?: string | undefined
  institutionClass?: string | undefined
  text?: string | undefined
}
/** Nearest first, or a region's own before its province's before all others. */
export type Nearness = { position: Position } | { regionCode: string }

export function institutionsRepository(db: Database) {
  const counted = (column: typeof table.sceneCode | typeof table.institutionClass, wanted: Wanted) =>
    db
      .select({ code: column, institutions: count() })
      .from(table)
      .where(matching(wanted))
      .groupBy(column)
      .orderBy(asc(column))

  return {
    async list(wanted: Wanted, nearness: Nearness, limit: number, after?: Keyset) {
      const rank = rankBy(nearness)
      const rows = await db
        .select({ row: table, rank })
        .from(table)
        .where(and(matching(wanted), after && sql`(${rank}, ${table.id}) > (${after.rank}, ${after.id})`))
        .orderBy(asc(rank), asc(table.id))
        .limit(limit)
      return rows.map(({ row, rank: at }) => ({ ...row, rank: Number(at) }))
    },
    listRows: (wanted: WantedRows, limit: number, after?: string): Promise<Institution[]> =>
      db
        .select()
        .from(table)
        .where(and(rowsMatching(wanted), after === undefined ? undefined : gt(table.id, after)))
        .orderBy(asc(table.id))
        .limit(limit),
    countRows: (wanted: WantedRows): Promise<number> => db.$count(table, rowsMatching(wanted)),
    findAll: (ids: string[]): Promise<Institution[]> => db.select().from(table).where(inArray(table.id, ids)),
    /** The same id again is the newer row; what table B.1 has no row for stays. */
    async store(institutions: Institution[], within: Database): Promise<void> {
      const kept = ['id', 'phone', 'hours', 'useModes', 'longitude', 'latitude']
      await within
        .insert(table)
        .values(institutions)
        .onConflictDoUpdate({ target: table.id, set: newerRow(table, kept) })
    },
    async find(id: string): Promise<Institution | undefined> {
      const [row] = await db.select().from(table).where(eq(table.id, id))
      return row
    },
    countByScene: (wanted: Wanted) => counted(table.sceneCode, wanted),
    countByClass: (wanted: Wanted) => counted(table.institutionClass, wanted),
  }
}

function matching({ regionCode, sceneCode, institutionClass, text }: Wanted): SQL | undefined {
  return and(
    regionCode === undefined ? undefined : sql`starts_with(${table.regionCode}, ${prefixOf(regionCode)})`,
    sceneCode === undefined ? undefined : eq(table.sceneCode, sceneCode),
    institutionClass === undefined ? undefined : eq(table.institutionClass, institutionClass),
    text === undefined ? undefined : sql`(strpos(${table.name}, ${text}) > 0 OR strpos(${table.address}, ${text}) > 0)`,
  )
}

function rowsMatching({ regionCode, department, sceneCode, cardForm }: WantedRows): SQL | undefined {
  return and(
    regionCode === undefined ? undefined : sql`starts_with(${table.regionCode}, ${prefixOf(regionCode)})`,
    department === undefined ? undefined : sql`strpos(${table.supervisor}, ${department}) > 0`,
    sceneCode === undefined ? undefined : eq(table.sceneCode, sceneCode),
    cardForm === undefined ? undefined : eq(table.cardForm, cardForm),
  )
}

/** Further than any place on earth, of what nobody knows where it lies; still a whole number of nine digits. */
export const unknownMetres = 99_999_999

/** A whole number, so that it travels in a cursor: metres on a plane that is true near the position, or how far a region is. */
function rankBy(nearness: Nearness): SQL<number> {
  if ('regionCode' in nearness) {
    const { regionCode } = nearness
    return sql<number>`CASE WHEN starts_with(${table.regionCode}, ${prefixOf(regionCode)}) THEN 0
      WHEN starts_with(${table.regionCode}, ${prefixOf(provinceOf(regionCode))}) THEN 1 ELSE 2 END`
  }
  const { longitude, latitude } = nearness.position
  const narrowed = Math.cos((latitude * Math.PI) / 180)
  return sql<number>`coalesce(round(${metresPerDegree}::float8 * sqrt(power(${table.latitude} - ${latitude}::float8, 2)
    + power((${table.longitude} - ${longitude}::float8) * ${narrowed}::float8, 2)))::int, ${unknownMetres}::int)`
}
