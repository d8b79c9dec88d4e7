import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { complaint } from './schema.ts'

type Made = Omit<typeof complaint.$inferSelect, 'sealedText' | 'state'> & { text: string }

export function complaintsRepository(db: Database, sealing: Sealing) {
  return {
    async insert({ text, ...made }: Made): Promise<void> {
      await db
        .insert(complaint)
        .values({ ...made, state: 'received', sealedText: sealing.seal(text, complaint.sealedText, made.complaintNo) })
    },
    /** The newest first. */
    async listOf(holderId: string, regionCode: string) {
      const rows = await db
        .select()
        .from(complaint)
        .where(and(eq(complaint.holderId, holderId), eq(complaint.regionCode, regionCode)))
        .orderBy(desc(complaint.madeAt))
      return rows.map(({ sealedText, ...row }) => ({
        ...row,
        text: sealing.open(sealedText, complaint.sealedText, row.complaintNo),
      }))
    },
  }
}
