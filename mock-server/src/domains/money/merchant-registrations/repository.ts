import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { applicationMoves } from '../../access/registrations/index.ts'
import { merchantAct, merchantApplication } from './schema.ts'

type Application = typeof merchantApplication.$inferSelect
export type MerchantRegistrationsRepository = ReturnType<typeof merchantRegistrationsRepository>

export function merchantRegistrationsRepository(db: Database) {
  return {
    async insertAct(act: Omit<typeof merchantAct.$inferInsert, 'actId'>, transaction: Database): Promise<void> {
      await transaction.insert(merchantAct).values(act)
    },
    listActs: (merchantId: string) =>
      db.select().from(merchantAct).where(eq(merchantAct.merchantId, merchantId)).orderBy(asc(merchantAct.actId)),

    listApplications: () => db.select().from(merchantApplication).orderBy(asc(merchantApplication.applicationNo)),
    async findApplication(applicationNo: number): Promise<Application | undefined> {
      const [row] = await db
        .select()
        .from(merchantApplication)
        .where(eq(merchantApplication.applicationNo, applicationNo))
      return row
    },
    async insertApplication(asked: Pick<Application, 'asked' | 'askedAt' | 'askedBy' | 'askedWhy'>): Promise<number> {
      const [row] = await db
        .insert(merchantApplication)
        .values({ ...asked, state: 'waiting' })
        .returning({ applicationNo: merchantApplication.applicationNo })
      return row!.applicationNo
    },
    /** False where somebody decided before. */
    async decide(
      applicationNo: number,
      move: keyof typeof applicationMoves,
      { who, why, at, merchantId = null }: { who: string; why: string; at: Date; merchantId?: string | null },
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = applicationMoves[move]
      const moved = await within
        .update(merchantApplication)
        .set({ state: to, decidedAt: at, decidedBy: who, decidedWhy: why, merchantId })
        .where(and(eq(merchantApplication.applicationNo, applicationNo), eq(merchantApplication.state, from)))
        .returning({ applicationNo: merchantApplication.applicationNo })
      return moved.length === 1
    },
  }
}
