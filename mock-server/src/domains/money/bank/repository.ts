import { and, asc, eq, gt, gte, inArray, lt, ne, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { BankAnswer, Leg, Moved } from './bank.ts'
import type { BankFault } from './faults.ts'
import { bankAccount, bankEntry, bankFault, bankRequest } from './schema.ts'

export type BankRepository = ReturnType<typeof bankRepository>

export function bankRepository(db: Database) {
  /** What was there when the books were opened is no request. */
  async function listMoved(which: SQL | undefined): Promise<Moved[]> {
    const rows = await db
      .select({
        requestNo: bankEntry.requestNo,
        at: bankEntry.at,
        account: bankEntry.account,
        amountFen: bankEntry.amountFen,
      })
      .from(bankEntry)
      .innerJoin(bankRequest, eq(bankRequest.requestNo, bankEntry.requestNo))
      .where(which)
      .orderBy(asc(bankEntry.id))
    const moved = new Map<string, Moved>()
    for (const { requestNo, at, ...leg } of rows) {
      const known = moved.get(requestNo) ?? { requestNo, at, legs: [] }
      moved.set(requestNo, { ...known, legs: [...known.legs, leg] })
    }
    return [...moved.values()]
  }

  return {
    movedBy: (requestNos: string[]): Promise<Moved[]> =>
      requestNos.length === 0 ? Promise.resolve([]) : listMoved(inArray(bankEntry.requestNo, requestNos)),
    movedBetween: (since: Date, until: Date): Promise<Moved[]> =>
      listMoved(and(gte(bankEntry.at, since), lt(bankEntry.at, until))),

    inTransaction: <T>(run: (transaction: Database) => Promise<T>): Promise<T> => db.transaction(run),

    /** Uses one of the times of a fault that is one of these; several at one moment use one each. */
    async useFault(which: BankFault[]): Promise<BankFault> {
      const [used] = await db
        .update(bankFault)
        .set({ timesLeft: sql`${bankFault.timesLeft} - 1` })
        .where(and(inArray(bankFault.fault, which), ne(bankFault.fault, 'none'), gt(bankFault.timesLeft, 0)))
        .returning({ fault: bankFault.fault })
      return used?.fault ?? 'none'
    },
    async setFault(fault: BankFault, timesLeft: number): Promise<void> {
      const row = { id: 1, fault, timesLeft }
      await db.insert(bankFault).values(row).onConflictDoUpdate({ target: bankFault.id, set: row })
    },
    async getFault(): Promise<{ fault: BankFault; timesLeft: number }> {
      const [row] = await db.select().from(bankFault)
      return row && row.timesLeft > 0 ? row : { fault: 'none', timesLeft: 0 }
    },

    async findRequest(requestNo: string): Promise<typeof bankRequest.$inferSelect | undefined> {
      const [row] = await db.select().from(bankRequest).where(eq(bankRequest.requestNo, requestNo))
      return row
    },
    /** False, and counted, when the number was used before. */
    async insertRequest(requestNo: string, answer: BankAnswer, knownAt: Date, transaction: Database): Promise<boolean> {
      const written = 'at' in answer ? { ...answer, at: answer.at.toISOString() } : answer
      const [row] = await transaction
        .insert(bankRequest)
        .values({ requestNo, answer: written, knownAt, calls: 1 })
        .onConflictDoUpdate({ target: bankRequest.requestNo, set: { calls: sql`${bankRequest.calls} + 1` } })
        .returning({ calls: bankRequest.calls })
      return row?.calls === 1
    },
    /** In one order for all, so that two transfers never wait for each other. */
    async lockAccounts(accounts: string[], transaction: Database) {
      return transaction
        .select()
        .from(bankAccount)
        .where(inArray(bankAccount.account, accounts))
        .orderBy(asc(bankAccount.account))
        .for('update')
    },
    async enter(requestNo: string, legs: Leg[], at: Date, transaction: Database): Promise<void> {
      await transaction.insert(bankEntry).values(legs.map((leg) => ({ requestNo, at, ...leg })))
      for (const { account, amountFen } of legs)
        await transaction
          .update(bankAccount)
          .set({ balanceFen: sql`${bankAccount.balanceFen} + ${amountFen}` })
          .where(eq(bankAccount.account, account))
    },
    async openAccount(account: string, transaction: Database): Promise<void> {
      await transaction.insert(bankAccount).values({ account, balanceFen: 0, mayOverdraw: false })
    },
    async balanceOf(account: string): Promise<number | undefined> {
      const [row] = await db.select().from(bankAccount).where(eq(bankAccount.account, account))
      return row?.balanceFen
    },
  }
}
