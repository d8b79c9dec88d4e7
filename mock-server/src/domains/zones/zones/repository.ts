import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { zone } from './schema.ts'

export type ZonesRepository = ReturnType<typeof zonesRepository>

export function zonesRepository(db: Database) {
  return {
    list: () => db.select().from(zone).orderBy(asc(zone.regionCode)),
    async find(regionCode: string) {
      const [row] = await db.select().from(zone).where(eq(zone.regionCode, regionCode))
      return row
    },
  }
}
