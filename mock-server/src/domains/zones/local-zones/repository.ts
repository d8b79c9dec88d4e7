import { and, asc, desc, eq } from 'drizzle-orm'
import { newerRow } from '../../../db/newer-row.ts'
import type { Database } from '../../../db/open.ts'
import { bookingPlace, localActivity, localService, localZone, type LocalCode } from './schema.ts'

export type LocalZonesRepository = ReturnType<typeof localZonesRepository>
export type LocalZone = typeof localZone.$inferSelect
export type BookingPlace = typeof bookingPlace.$inferSelect
export type LocalService = typeof localService.$inferSelect

/** Every holder has it; what else a region has comes with its data. */
const socialCode: LocalCode = { kind: 'social', word: '社保码', issuer: 'national' }

export function localZonesRepository(db: Database) {
  return {
    list: (): Promise<LocalZone[]> => db.select().from(localZone).orderBy(asc(localZone.place)),
    async find(regionCode: string): Promise<LocalZone | undefined> {
      const [row] = await db.select().from(localZone).where(eq(localZone.regionCode, regionCode))
      return row
    },
    /** The same region again is the newer zone; it comes last among those that concern nobody. */
    async register(zone: Omit<LocalZone, 'place' | 'codes' | 'holidays'>, within: Database): Promise<void> {
      await within
        .insert(localZone)
        .values({ ...zone, codes: [socialCode], place: await within.$count(localZone) })
        .onConflictDoUpdate({
          target: localZone.regionCode,
          set: newerRow(localZone, ['regionCode', 'place', 'codes', 'holidays']),
        })
    },
    async withdraw(regionCode: string, within: Database): Promise<void> {
      await within.delete(localZone).where(eq(localZone.regionCode, regionCode))
    },
    /** 人社服务 first. */
    listServices: (regionCode: string): Promise<LocalService[]> =>
      db
        .select()
        .from(localService)
        .where(eq(localService.regionCode, regionCode))
        .orderBy(desc(localService.section), asc(localService.place)),
    async findService(regionCode: string, id: string): Promise<LocalService | undefined> {
      const [row] = await db
        .select()
        .from(localService)
        .where(and(eq(localService.regionCode, regionCode), eq(localService.id, id)))
      return row
    },
    listPlaces: (regionCode: string): Promise<BookingPlace[]> =>
      db.select().from(bookingPlace).where(eq(bookingPlace.regionCode, regionCode)).orderBy(asc(bookingPlace.place)),
    async findPlace(regionCode: string, id: string): Promise<BookingPlace | undefined> {
      const [row] = await db
        .select()
        .from(bookingPlace)
        .where(and(eq(bookingPlace.regionCode, regionCode), eq(bookingPlace.id, id)))
      return row
    },
    listActivities: (regionCode: string) =>
      db
        .select()
        .from(localActivity)
        .where(eq(localActivity.regionCode, regionCode))
        .orderBy(asc(localActivity.beginsOn)),
    async findActivity(regionCode: string, id: string) {
      const [row] = await db
        .select()
        .from(localActivity)
        .where(and(eq(localActivity.regionCode, regionCode), eq(localActivity.id, id)))
      return row
    },
  }
}
