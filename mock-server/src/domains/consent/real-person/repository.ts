import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { faceReference, messageCode, realPersonAttempt as attempt, realPersonTry as tries } from './schema.ts'
import { attemptMoves, codeMoves, tryMoves } from './states.ts'

type Row = typeof attempt.$inferSelect
/** `checkNo` is the 核验号 as its holder's page shows it. */
export type Attempt = Omit<Row, 'sealedCheckNo'> & { checkNo?: string }
export type MessageCode = typeof messageCode.$inferSelect
type NewAttempt = Pick<Attempt, 'attemptId' | 'sessionId' | 'holderId' | 'leadsTo' | 'begunAt'>
export type Try = Omit<typeof tries.$inferSelect, 'state' | 'tryId'>
interface Desk {
  checkNo: string
  checkExpiresAt: Date
}
export type RealPersonRepository = ReturnType<typeof realPersonRepository>

export function realPersonRepository(db: Database, sealing: Sealing) {
  function attemptOf({ sealedCheckNo, ...row }: Row): Attempt {
    if (sealedCheckNo === null) return row
    return { ...row, checkNo: sealing.open(sealedCheckNo, attempt.sealedCheckNo, row.attemptId) }
  }

  return {
    async referenceOf(holderId: string): Promise<string | undefined> {
      const [row] = await db.select().from(faceReference).where(eq(faceReference.holderId, holderId))
      return row?.reference
    },
    /** One try, one message after the other for one holder, in however many tabs and processes. */
    inTurn: <T>(holderId: string, run: (transaction: Database) => Promise<T>): Promise<T> =>
      db.transaction(async (transaction) => {
        await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${holderId}, 0))`)
        return run(transaction)
      }),

    /** A session has one; whoever comes second finds the first one's. */
    async begin(row: NewAttempt): Promise<Attempt> {
      await db
        .insert(attempt)
        .values({ ...row, state: 'open' })
        .onConflictDoNothing()
      const [found] = await db.select().from(attempt).where(eq(attempt.sessionId, row.sessionId))
      return attemptOf(found!)
    },
    async findOwn(attemptId: string, sessionId: string): Promise<Attempt | undefined> {
      const [row] = await db
        .select()
        .from(attempt)
        .where(and(eq(attempt.attemptId, attemptId), eq(attempt.sessionId, sessionId)))
      return row && attemptOf(row)
    },
    async findByCheckNo(checkNoIndex: string, at: Date): Promise<Attempt | undefined> {
      const [row] = await db
        .select()
        .from(attempt)
        .where(
          and(
            eq(attempt.checkNoIndex, checkNoIndex),
            gt(attempt.checkExpiresAt, at),
            eq(attempt.state, attemptMoves.pass.from),
          ),
        )
      return row && attemptOf(row)
    },
    /** Of two at one moment exactly one is true. */
    async pass(attemptId: string, passedAt: Date, transaction: Database): Promise<boolean> {
      const { from, to } = attemptMoves.pass
      const moved = await transaction
        .update(attempt)
        .set({ state: to, passedAt })
        .where(and(eq(attempt.attemptId, attemptId), eq(attempt.state, from)))
        .returning({ attemptId: attempt.attemptId })
      return moved.length === 1
    },
    /** Gives it a 核验号 in place of one that is over; keeps one that holds. */
    async giveDesk(attemptId: string, { checkNo, checkExpiresAt }: Desk, at: Date): Promise<void> {
      await db
        .update(attempt)
        .set({
          checkNoIndex: sealing.index('check', checkNo),
          sealedCheckNo: sealing.seal(checkNo, attempt.sealedCheckNo, attemptId),
          checkExpiresAt,
        })
        .where(
          and(
            eq(attempt.attemptId, attemptId),
            eq(attempt.state, attemptMoves.pass.from),
            sql`coalesce(${attempt.checkExpiresAt}, '-infinity') <= ${at.toISOString()}::timestamptz`,
          ),
        )
    },

    async insertTry(row: Try, within: Database = db): Promise<number> {
      const [begun] = await within
        .insert(tries)
        .values({ ...row, state: 'begun' })
        .returning({ tryId: tries.tryId })
      return begun!.tryId
    },
    async moveTry(tryId: number, name: keyof typeof tryMoves, within: Database = db): Promise<void> {
      const { from, to } = tryMoves[name]
      await within
        .update(tries)
        .set({ state: to })
        .where(and(eq(tries.tryId, tryId), eq(tries.state, from)))
    },
    /** Newest first. */
    triesSince: (
      { holderId, place, way }: Pick<Try, 'holderId' | 'place' | 'way'>,
      since: Date,
      within: Database = db,
    ) =>
      within
        .select({ state: tries.state })
        .from(tries)
        .where(and(eq(tries.holderId, holderId), eq(tries.place, place), eq(tries.way, way), gt(tries.at, since)))
        .orderBy(desc(tries.tryId)),

    codesSince: (holderId: string, since: Date, within: Database = db): Promise<MessageCode[]> =>
      within
        .select()
        .from(messageCode)
        .where(and(eq(messageCode.holderId, holderId), gt(messageCode.sentAt, since)))
        .orderBy(desc(messageCode.sentAt)),
    /** The new one in place of any that was under way. */
    async replaceCode(code: Omit<MessageCode, 'state'>, transaction: Database): Promise<void> {
      const { from, to } = codeMoves.replace
      await transaction
        .update(messageCode)
        .set({ state: to })
        .where(and(eq(messageCode.attemptId, code.attemptId), eq(messageCode.state, from)))
      await transaction.insert(messageCode).values({ ...code, state: 'sent' })
    },
    /** The guess is counted before it is compared: of any number of guesses at one moment no more than are left are answered. */
    async useGuess(attemptId: string, at: Date): Promise<MessageCode | undefined> {
      const [row] = await db
        .update(messageCode)
        .set({ triesLeft: sql`${messageCode.triesLeft} - 1` })
        .where(
          and(
            eq(messageCode.attemptId, attemptId),
            eq(messageCode.state, 'sent'),
            gt(messageCode.triesLeft, 0),
            gt(messageCode.expiresAt, at),
          ),
        )
        .returning()
      return row
    },
    async useCode(codeId: string, transaction: Database): Promise<boolean> {
      const { from, to } = codeMoves.use
      const moved = await transaction
        .update(messageCode)
        .set({ state: to })
        .where(and(eq(messageCode.codeId, codeId), eq(messageCode.state, from)))
        .returning({ codeId: messageCode.codeId })
      return moved.length === 1
    },
    /** Of a 核验号 only the number: what was tried by it stays. */
    async deleteCodesBefore(date: Date): Promise<void> {
      await db.delete(messageCode).where(lt(messageCode.expiresAt, date))
      await db.update(attempt).set({ checkNoIndex: null, sealedCheckNo: null }).where(lt(attempt.checkExpiresAt, date))
    },
  }
}
