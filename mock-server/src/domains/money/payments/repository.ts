import { and, desc, eq, gte, inArray, lt, notInArray, sum } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { payAttempt } from './schema.ts'
import { attemptMoves } from './states.ts'

type Row = typeof payAttempt.$inferSelect
/** `account` is absent where none of the holder's pays. */
export type Attempt = Omit<Row, 'sealedAccount'> & { account?: string }
export type PaymentsRepository = ReturnType<typeof paymentsRepository>

const isOpen = inArray(payAttempt.state, ['ready', 'sent'])

export function paymentsRepository(db: Database, sealing: Sealing) {
  function attemptOf({ sealedAccount, ...row }: Row): Attempt {
    if (sealedAccount === null) return row
    return { ...row, account: sealing.open(sealedAccount, payAttempt.sealedAccount, row.attemptNo) }
  }

  return {
    async insert({ account, ...attempt }: Attempt, transaction: Database): Promise<void> {
      const sealedAccount =
        account === undefined ? null : sealing.seal(account, payAttempt.sealedAccount, attempt.attemptNo)
      await transaction.insert(payAttempt).values({ ...attempt, sealedAccount })
    },
    async find(attemptNo: string, within: Database = db): Promise<Attempt | undefined> {
      const [row] = await within.select().from(payAttempt).where(eq(payAttempt.attemptNo, attemptNo))
      return row && attemptOf(row)
    },
    async findTap(orderNo: string, tapKey: string): Promise<Attempt | undefined> {
      const [row] = await db
        .select()
        .from(payAttempt)
        .where(and(eq(payAttempt.orderNo, orderNo), eq(payAttempt.tapKey, tapKey)))
      return row && attemptOf(row)
    },
    async lastOf(orderNo: string): Promise<Attempt | undefined> {
      const [row] = await db
        .select()
        .from(payAttempt)
        .where(eq(payAttempt.orderNo, orderNo))
        .orderBy(desc(payAttempt.begunAt), desc(payAttempt.attemptNo))
        .limit(1)
      return row && attemptOf(row)
    },
    /** Numbers of all tries to pay it, which the bank knows them by. */
    async numbersOf(orderNo: string): Promise<string[]> {
      const rows = await db
        .select({ attemptNo: payAttempt.attemptNo })
        .from(payAttempt)
        .where(eq(payAttempt.orderNo, orderNo))
      return rows.map(({ attemptNo }) => attemptNo)
    },
    /** What left without a password since then, or may yet, in fen. */
    async withoutPasswordSince(holderId: string, since: Date, within: Database = db): Promise<number> {
      const [row] = await within
        .select({ fen: sum(payAttempt.toPayFen) })
        .from(payAttempt)
        .where(
          and(
            eq(payAttempt.holderId, holderId),
            eq(payAttempt.withoutPassword, true),
            gte(payAttempt.begunAt, since),
            notInArray(payAttempt.state, ['refused', 'undone']),
          ),
        )
      return Number(row?.fen ?? 0)
    },
    /** Of any number at one moment, true for one. */
    async move(
      attemptNo: string,
      name: keyof typeof attemptMoves,
      changes: Partial<Pick<Attempt, 'cause' | 'endedAt' | 'notAfter' | 'nextAskAt'>> = {},
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = attemptMoves[name]
      const moved = await within
        .update(payAttempt)
        .set({ ...changes, state: to })
        .where(and(eq(payAttempt.attemptNo, attemptNo), inArray(payAttempt.state, [...from])))
        .returning({ attemptNo: payAttempt.attemptNo })
      return moved.length === 1
    },
    /** False when its outcome is known. */
    async planQuery(attemptNo: string, asked: number, nextAskAt: Date, transaction: Database): Promise<boolean> {
      const planned = await transaction
        .update(payAttempt)
        .set({ asked, nextAskAt })
        .where(and(eq(payAttempt.attemptNo, attemptNo), isOpen))
        .returning({ attemptNo: payAttempt.attemptNo })
      return planned.length === 1
    },
    /** Tries without outcome whose next query should long have been made. */
    async listForgotten(before: Date): Promise<Attempt[]> {
      const rows = await db
        .select()
        .from(payAttempt)
        .where(and(isOpen, lt(payAttempt.nextAskAt, before)))
        .limit(100)
      return rows.map(attemptOf)
    },
  }
}
