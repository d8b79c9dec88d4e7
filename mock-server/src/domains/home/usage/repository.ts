import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { recordCase } from './schema.ts'
import { caseMoves } from './states.ts'

export type RecordCase = typeof recordCase.$inferSelect
export type CasesRepository = ReturnType<typeof casesRepository>

export function casesRepository(db: Database) {
  return {
    /** False while a case of this record is open. */
    async insertOnce(row: RecordCase, transaction: Database): Promise<boolean> {
      const made = await transaction
        .insert(recordCase)
        .values(row)
        .onConflictDoNothing()
        .returning({ caseNo: recordCase.caseNo })
      return made.length === 1
    },
    /** The last one of a record. */
    async ofRecord(holderId: string, recordId: string): Promise<RecordCase | undefined> {
      const [row] = await db
        .select()
        .from(recordCase)
        .where(and(eq(recordCase.holderId, holderId), eq(recordCase.recordId, recordId)))
        .orderBy(desc(recordCase.openedAt), desc(recordCase.caseNo))
        .limit(1)
      return row
    },
    async findOf(holderId: string, caseNo: string): Promise<RecordCase | undefined> {
      const [row] = await db
        .select()
        .from(recordCase)
        .where(and(eq(recordCase.holderId, holderId), eq(recordCase.caseNo, caseNo)))
      return row
    },
    /** Of any number at one moment, true for one. */
    async withdraw(caseNo: string, withdrawnAt: Date, transaction: Database): Promise<boolean> {
      const { from, to } = caseMoves.withdraw
      const moved = await transaction
        .update(recordCase)
        .set({ withdrawnAt, state: to })
        .where(and(eq(recordCase.caseNo, caseNo), eq(recordCase.state, from)))
        .returning({ caseNo: recordCase.caseNo })
      return moved.length === 1
    },
  }
}
