import { asc, eq, isNotNull } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { pinnedRegion, region } from './schema.ts'

export type RegionsRepository = ReturnType<typeof regionsRepository>
export type RegionRow = typeof region.$inferSelect

export function regionsRepository(db: Database) {
  return {
    list: (): Promise<RegionRow[]> => db.select().from(region).orderBy(asc(region.code)),
    async find(code: string): Promise<RegionRow | undefined> {
      const [row] = await db.select().from(region).where(eq(region.code, code))
      return row
    },
    /** It stands in no province, and under itself alone. */
    async storeJoint(joint: Pick<RegionRow, 'code' | 'name' | 'pinyin'>, within: Database): Promise<void> {
      const { code, name, pinyin } = joint
      await within
        .insert(region)
        .values({ ...joint, parentCode: code })
        .onConflictDoUpdate({ target: region.code, set: { name, pinyin } })
    },
    /** Those whose centre is known. */
    listCentres: (): Promise<RegionRow[]> => db.select().from(region).where(isNotNull(region.latitude)),
    async pinnedBy(holderId: string): Promise<string | undefined> {
      const [row] = await db.select().from(pinnedRegion).where(eq(pinnedRegion.holderId, holderId))
      return row?.regionCode
    },
    async pin(holderId: string, regionCode: string): Promise<void> {
      await db
        .insert(pinnedRegion)
        .values({ holderId, regionCode })
        .onConflictDoUpdate({ target: pinnedRegion.holderId, set: { regionCode } })
    },
    async unpin(holderId: string): Promise<void> {
      await db.delete(pinnedRegion).where(eq(pinnedRegion.holderId, holderId))
    },
  }
}
