import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { linkedAccount, payingChoice } from './schema.ts'

export type PayingMethodsRepository = ReturnType<typeof payingMethodsRepository>

export function payingMethodsRepository(db: Database, sealing: Sealing) {
  return {
    async listLinked(holderId: string): Promise<{ methodId: string; bankName: string; account: string }[]> {
      const rows = await db
        .select()
        .from(linkedAccount)
        .where(eq(linkedAccount.holderId, holderId))
        .orderBy(asc(linkedAccount.methodId))
      return rows.map(({ methodId, bankName, sealedAccount }) => ({
        methodId,
        bankName,
        account: sealing.open(sealedAccount, linkedAccount.sealedAccount, `${holderId}/${methodId}`),
      }))
    },
    async chosenBy(holderId: string): Promise<string | undefined> {
      const [row] = await db.select().from(payingChoice).where(eq(payingChoice.holderId, holderId))
      return row?.methodId
    },
    async choose(holderId: string, methodId: string): Promise<void> {
      await db
        .insert(payingChoice)
        .values({ holderId, methodId })
        .onConflictDoUpdate({ target: payingChoice.holderId, set: { methodId } })
    },
  }
}
