import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { benefitReport } from './schema.ts'

type Report = typeof benefitReport.$inferSelect

export function benefitsRepository(db: Database) {
  return {
    inTransaction: <T>(run: (transaction: Database) => Promise<T>): Promise<T> => db.transaction(run),
    /** False when something was reported under this number before. */
    async insertOnce(report: Report, transaction: Database): Promise<boolean> {
      const made = await transaction
        .insert(benefitReport)
        .values(report)
        .onConflictDoNothing()
        .returning({ serialNo: benefitReport.serialNo })
      return made.length === 1
    },
    async find(channelNo: string, serialNo: string): Promise<Report | undefined> {
      const [row] = await db
        .select()
        .from(benefitReport)
        .where(and(eq(benefitReport.channelNo, channelNo), eq(benefitReport.serialNo, serialNo)))
      return row
    },
  }
}
