import { listRegions } from '@one-card/records/regions'
import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { pinyin } from 'pinyin-pro'
import type { Database } from '../../db/open.ts'
import type { Sealing } from '../../db/sealing.ts'
import { institution } from '../../domains/zones/institutions/schema.ts'
import { article, notice } from '../../domains/zones/news/schema.ts'
import { region } from '../../domains/zones/regions/schema.ts'
import { searchEntry } from '../../domains/zones/search/schema.ts'
import { catalogueItem } from '../../domains/zones/services/schema.ts'
import { zone } from '../../domains/zones/zones/schema.ts'
import { demoArticles } from './articles.ts'
import { cities } from './cities.ts'
import { demoEntries } from './entries.ts'
import { demoInstitutions } from './institutions.ts'
import { jointItems, jointRegion, jointZone } from './joint-zone.ts'
import { maintenanceNotice } from './notices.ts'
import { demoServices } from './services.ts'

/** 台 and 港澳 have no zone on this platform. */
const withZones = (code: string) => code < '700000'

function regionRows(): (typeof region.$inferInsert)[] {
  const centres = new Map(cities.map((city) => [city.code, city]))
  const rowOf = (code: string, name: string, parentCode: string | null) => ({
    code,
    name,
    parentCode,
    pinyin: pinyin(name, { toneType: 'none', v: true }),
    longitude: centres.get(code)?.longitude ?? null,
    latitude: centres.get(code)?.latitude ?? null,
  })
  return listRegions()
    .filter(({ code }) => withZones(code))
    .flatMap(({ code, name, cities: within }) => [
      rowOf(code, name, null),
      ...within.map((city) => rowOf(city.code, city.name, code)),
    ])
}

/** Every province, and the cities that have a drawing. */
function zoneRows(regions: (typeof region.$inferInsert)[]): (typeof zone.$inferInsert)[] {
  const drawings = new Map(cities.flatMap(({ code, drawing }) => (drawing ? [[code, drawing]] : [])))
  return regions.flatMap(({ code, name, parentCode }) => {
    const drawing = drawings.get(code) ?? drawings.get(`${code.slice(0, 2)}0100`)
    if (parentCode !== null && !drawings.has(code)) return []
    return [{ regionCode: code, name, level: parentCode === null ? 'province' : 'city', drawing: drawing ?? 'skyline' }]
  })
}

/** All rows as one JSON text: a value for each column of each row would be more than a statement can carry, and slow to write. */
async function insertAll<T extends PgTable>(db: Database, table: T, rows: T['$inferInsert'][]): Promise<void> {
  const columns = Object.entries(getTableColumns(table))
  const named = rows.map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key as never]])))
  await db.execute(
    sql`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, ${JSON.stringify(named)}::json)`,
  )
}

/** Fills the zones with the demo's regions, catalogues and articles, the same in every run; on a filled database changes nothing. */
export async function seedZones(db: Database, sealing: Sealing, at: Date): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext('one-card zones'))`)
    const [any] = await transaction.select({ code: region.code }).from(region).limit(1)
    if (any) return
    const regions = regionRows()
    const own = zoneRows(regions)
    const codes = own.map(({ regionCode }) => regionCode)
    const zones = [...own, jointZone]
    const services = [...demoServices(codes), ...jointItems]
    const institutions = demoInstitutions(cities, sealing)
    const articles = demoArticles(codes, at)
    await insertAll(transaction, region, [...regions, jointRegion])
    await insertAll(transaction, zone, zones)
    await insertAll(transaction, catalogueItem, services)
    await insertAll(transaction, institution, institutions)
    await insertAll(transaction, article, articles)
    await insertAll(transaction, notice, [maintenanceNotice(at)])
    await insertAll(transaction, searchEntry, demoEntries({ zones, services, institutions, articles }))
  })
}
