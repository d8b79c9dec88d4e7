import { asc, eq } from 'drizzle-orm'
import { newerRow } from '../../../db/newer-row.ts'
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
    /** The same region again is the newer zone. */
    async register(row: typeof zone.$inferSelect, within: Database): Promise<void> {
      await within
        .insert(zone)
        .values(row)
        .onConflictDoUpdate({ target: zone.regionCode, set: newerRow(zone, ['regionCode']) })
    },
    /** Its region's catalogue is shown in its place. */
    async withdraw(regionCode: string): Promise<void> {
      await db.update(zone).set({ providerNo: null, origin: null }).where(eq(zone.regionCode, regionCode))
    },
  }
}
