import { eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { world } from './schema.ts'

export function worldRepository(db: Database) {
  return {
    async isSample(): Promise<boolean> {
      const rows = await db.select().from(world).where(eq(world.sample, true)).limit(1)
      return rows.length === 1
    },
  }
}
