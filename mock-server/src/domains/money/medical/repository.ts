import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { medicalAuth } from './schema.ts'
import { medicalAuthMoves } from './states.ts'

export type MedicalAuth = typeof medicalAuth.$inferSelect
export type MedicalRepository = ReturnType<typeof medicalRepository>

export function medicalRepository(db: Database) {
  return {
    async insert(auth: MedicalAuth, within: Database = db): Promise<void> {
      await within.insert(medicalAuth).values(auth)
    },
    async find(authNo: string): Promise<MedicalAuth | undefined> {
      const [row] = await db.select().from(medicalAuth).where(eq(medicalAuth.authNo, authNo))
      return row
    },
    /** Of any number at one moment, true for one. */
    async use(authNo: string, transaction: Database): Promise<boolean> {
      const { from, to } = medicalAuthMoves.use
      const moved = await transaction
        .update(medicalAuth)
        .set({ state: to })
        .where(and(eq(medicalAuth.authNo, authNo), eq(medicalAuth.state, from)))
        .returning({ authNo: medicalAuth.authNo })
      return moved.length === 1
    },
    async deleteExpiredBefore(date: Date): Promise<void> {
      await db.delete(medicalAuth).where(lt(medicalAuth.expiresAt, date))
    },
  }
}
