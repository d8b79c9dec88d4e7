import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelAct } from './schema.ts'

export type NewAct = Omit<typeof channelAct.$inferInsert, 'actId'>

export function actsRepository(db: Database) {
  return {
    async insert(act: NewAct, transaction: Database): Promise<void> {
      await transaction.insert(channelAct).values(act)
    },
    listOf: (channelNo: string) =>
      db.select().from(channelAct).where(eq(channelAct.channelNo, channelNo)).orderBy(asc(channelAct.actId)),
  }
}
