import { asc } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { zone } from './schema.ts'

export type ZonesRepository = ReturnType<typeof zonesRepository>

export function zonesRepository(db: Database) {
  return { list: () => db.select().from(zone).orderBy(asc(zone.regionCode)) }
}
