import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelAct, channelApplication } from './schema.ts'
import { applicationMoves } from './states.ts'

export type NewAct = Omit<typeof channelAct.$inferInsert, 'actId'>
type Application = typeof channelApplication.$inferSelect

export function actsRepository(db: Database) {
  return {
    async insert(act: NewAct, transaction: Database): Promise<void> {
      await transaction.insert(channelAct).values(act)
    },
    listOf: (channelNo: string) =>
      db.select().from(channelAct).where(eq(channelAct.channelNo, channelNo)).orderBy(asc(channelAct.actId)),
    async findLast(channelNo: string, act: NewAct['act']) {
      const [row] = await db
        .select()
        .from(channelAct)
        .where(and(eq(channelAct.channelNo, channelNo), eq(channelAct.act, act)))
        .orderBy(desc(channelAct.actId))
        .limit(1)
      return row
    },
  }
}

export function applicationsRepository(db: Database) {
  return {
    list: () => db.select().from(channelApplication).orderBy(asc(channelApplication.applicationNo)),
    async find(applicationNo: number): Promise<Application | undefined> {
      const [row] = await db
        .select()
        .from(channelApplication)
        .where(eq(channelApplication.applicationNo, applicationNo))
      return row
    },
    async insert(asked: Pick<Application, 'asked' | 'askedAt' | 'askedBy' | 'askedWhy'>): Promise<number> {
      const [row] = await db
        .insert(channelApplication)
        .values({ ...asked, state: 'waiting' })
        .returning({ applicationNo: channelApplication.applicationNo })
      return row!.applicationNo
    },
    /** False where somebody decided before. */
    async decide(
      applicationNo: number,
      move: keyof typeof applicationMoves,
      { who, why, at, channelNo = null }: { who: string; why: string; at: Date; channelNo?: string | null },
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = applicationMoves[move]
      const moved = await within
        .update(channelApplication)
        .set({ state: to, decidedAt: at, decidedBy: who, decidedWhy: why, channelNo })
        .where(and(eq(channelApplication.applicationNo, applicationNo), eq(channelApplication.state, from)))
        .returning()
      return moved.length === 1
    },
  }
}
