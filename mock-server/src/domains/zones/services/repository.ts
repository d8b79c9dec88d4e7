import { and, arrayContains, asc, count, countDistinct, eq, gt, inArray, sql, type SQL } from 'drizzle-orm'
import { newerRow } from '../../../db/newer-row.ts'
import type { Database } from '../../../db/open.ts'
import { isJoint, isProvince, nationCode, provinceOf } from '../region-code.ts'
import { catalogueItem as table } from './schema.ts'

export type ServicesRepository = ReturnType<typeof servicesRepository>
export type CatalogueItem = typeof table.$inferSelect

/** For the staff of a platform (§5.3.2-d). */
export interface WantedRows {
  /** Whose catalogue. */
  regionCode?: string | undefined
  department?: string | undefined
  sceneCode?: string | undefined
  cardForm?: '1' | '2' | '3' | undefined
  ability?: '1' | '2' | '3' | undefined
}

interface Wanted {
  regionCode: string
  sceneCode?: string | undefined
  ability?: '1' | '2' | '3' | undefined
}

export function servicesRepository(db: Database) {
  return {
    /** In the order of their codes. */
    list: (wanted: Wanted, limit: number, after?: string): Promise<CatalogueItem[]> =>
      db
        .select()
        .from(table)
        .where(and(matching(wanted), after === undefined ? undefined : gt(table.id, after)))
        .orderBy(asc(table.id))
        .limit(limit),
    async count(wanted: Wanted): Promise<number> {
      const [row] = await db.select({ items: count() }).from(table).where(matching(wanted))
      return row?.items ?? 0
    },
    listRows: (wanted: WantedRows, limit: number, after?: string): Promise<CatalogueItem[]> =>
      db
        .select()
        .from(table)
        .where(and(rowsMatching(wanted), after === undefined ? undefined : gt(table.id, after)))
        .orderBy(asc(table.id))
        .limit(limit),
    countRows: (wanted: WantedRows): Promise<number> => db.$count(table, rowsMatching(wanted)),
    findAll: (ids: string[]): Promise<CatalogueItem[]> => db.select().from(table).where(inArray(table.id, ids)),
    /** The same id again is the newer row. */
    async store(items: CatalogueItem[], within: Database): Promise<void> {
      await within
        .insert(table)
        .values(items)
        .onConflictDoUpdate({ target: table.id, set: newerRow(table, ['id']) })
    },
    async find(id: string): Promise<CatalogueItem | undefined> {
      const [row] = await db.select().from(table).where(eq(table.id, id))
      return row
    },
    /** How many items name each region, and how many each province, its cities' included. */
    async counts(): Promise<{ regions: Map<string, number>; provinces: Map<string, number> }> {
      const opened = db
        .select({ id: table.id, code: sql<string>`unnest(${table.openIn})`.as('code') })
        .from(table)
        .as('opened')
      const regions = await db.select({ code: opened.code, items: count() }).from(opened).groupBy(opened.code)
      const province = sql<string>`left(${opened.code}, 2)`
      const provinces = await db
        .select({ code: province, items: countDistinct(opened.id) })
        .from(opened)
        .groupBy(province)
      const joint = await db
        .select({ code: table.ownerRegion, items: count() })
        .from(table)
        .where(eq(table.level, 'Z'))
        .groupBy(table.ownerRegion)
      return {
        regions: new Map([...regions, ...joint].map(({ code, items }) => [code, items])),
        provinces: new Map(provinces.map(({ code, items }) => [`${code}0000`, items])),
      }
    },
  }
}

function matching({ regionCode, sceneCode, ability }: Wanted): SQL | undefined {
  return and(
    openIn(regionCode),
    sceneCode === undefined ? undefined : eq(table.sceneCode, sceneCode),
    ability === undefined ? undefined : arrayContains(table.abilities, [ability]),
  )
}

function rowsMatching({ regionCode, department, sceneCode, cardForm, ability }: WantedRows): SQL | undefined {
  return and(
    regionCode === undefined ? undefined : eq(table.ownerRegion, regionCode),
    department === undefined ? undefined : sql`strpos(${table.department}, ${department}) > 0`,
    sceneCode === undefined ? undefined : eq(table.sceneCode, sceneCode),
    cardForm === undefined ? undefined : eq(table.cardForm, cardForm),
    ability === undefined ? undefined : arrayContains(table.abilities, [ability]),
  )
}

/** What the nation, the province or the region itself opened there; of a province, what any of its cities did; of a joint zone, its own. */
function openIn(regionCode: string): SQL | undefined {
  if (regionCode === nationCode) return sql`${nationCode} = ANY(${table.openIn})`
  if (isJoint(regionCode)) return sql`(${nationCode} = ANY(${table.openIn}) OR ${table.ownerRegion} = ${regionCode})`
  if (isProvince(regionCode))
    return sql`EXISTS (SELECT 1 FROM unnest(${table.openIn}) AS code WHERE code = ${nationCode} OR left(code, 2) = ${regionCode.slice(0, 2)})`
  return sql`${table.openIn} && ARRAY[${nationCode}, ${provinceOf(regionCode)}, ${regionCode}]`
}
