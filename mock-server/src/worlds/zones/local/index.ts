import { inArray } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { bookingPlace, localActivity, localService, localZone } from '../../../domains/zones/local-zones/schema.ts'
import { catalogueReport } from '../../../domains/zones/catalogues/schema.ts'
import { zone } from '../../../domains/zones/zones/schema.ts'
import { localPlatformNo } from '../../access/channels.ts'
import { localMerchantId } from '../../money/merchants.ts'
import { localRegions, type LocalRegion } from './regions.ts'
import { demoLocalServices } from './services.ts'

const rowsOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

function placeRows({ regionCode, places }: LocalRegion): (typeof bookingPlace.$inferInsert)[] {
  return rowsOf(places).map(
    ([title, note, drawing, address, hours, capacity, rules, position, priceFen = '0'], at) => ({
      id: `${regionCode}-place-${at + 1}`,
      regionCode,
      place: at,
      title: title!,
      note: note!,
      drawing: drawing as 'garden',
      address: address!,
      hours: hours!.split(' '),
      capacity: Number(capacity),
      rules: rules!.split(';'),
      priceFen: Number(priceFen),
      merchantId: priceFen === '0' ? null : localMerchantId,
      longitude: Number(position!.split(' ')[0]),
      latitude: Number(position!.split(' ')[1]),
    }),
  )
}

function activityRows({ regionCode, activities }: LocalRegion): (typeof localActivity.$inferInsert)[] {
  return rowsOf(activities).map(([title, text, beginsOn, endsOn, rules], at) => ({
    id: `${regionCode}-activity-${at + 1}`,
    regionCode,
    title: title!,
    text: text!,
    beginsOn: beginsOn!,
    endsOn: endsOn!,
    rules: rules!.split(';'),
  }))
}

/** Fills the zones of a local platform, those of new regions alone; on a filled database changes nothing. */
export async function seedLocalZones(db: Database, at: Date, regions: LocalRegion[] = localRegions): Promise<void> {
  await db.transaction(async (transaction) => {
    const made = await transaction
      .insert(localZone)
      .values(
        regions.map(({ own: _own, places: _places, activities: _activities, ...row }, place) => ({
          ...row,
          place,
        })),
      )
      .onConflictDoNothing()
      .returning({ regionCode: localZone.regionCode })
    if (made.length === 0) return
    const isNew = new Set(made.map(({ regionCode }) => regionCode))
    const added = regions.filter(({ regionCode }) => isNew.has(regionCode))
    await transaction.insert(localService).values(added.flatMap(demoLocalServices))
    await transaction.insert(bookingPlace).values(added.flatMap(placeRows))
    await transaction.insert(localActivity).values(added.flatMap(activityRows))
    // They go up with the engine's first round.
    await transaction.insert(catalogueReport).values(
      added.map(({ regionCode }) => ({
        kind: 'zone' as const,
        key: regionCode,
        regionCode,
        state: 'queued' as const,
        movedAt: at,
      })),
    )
  })
}

/** Tells the national platform which zones the local one provides, and where that runs now. */
export async function registerLocalZones(db: Database, origin: string): Promise<void> {
  await db
    .update(zone)
    .set({ providerNo: localPlatformNo, origin })
    .where(
      inArray(
        zone.regionCode,
        localRegions.map(({ regionCode }) => regionCode),
      ),
    )
}
