import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { loginCode } from './schema.ts'
import { loginMoves } from './states.ts'

export type LoginCode = typeof loginCode.$inferSelect
type NewLoginCode = Pick<
  LoginCode,
  'codeIndex' | 'loginId' | 'channelNo' | 'device' | 'scene' | 'issuedAt' | 'expiresAt'
>
type Changes = Partial<Pick<LoginCode, 'expiresAt' | 'holderId' | 'sessionId' | 'fields' | 'authTime'>>
export type LoginsRepository = ReturnType<typeof loginsRepository>

export function loginsRepository(db: Database) {
  return {
    async insert(code: NewLoginCode): Promise<void> {
      await db.insert(loginCode).values({ ...code, state: 'waiting' })
    },
    async find(codeIndex: string): Promise<LoginCode | undefined> {
      const [row] = await db.select().from(loginCode).where(eq(loginCode.codeIndex, codeIndex))
      return row
    },
    async findOwn(loginId: string, holderId: string): Promise<LoginCode | undefined> {
      const [row] = await db
        .select()
        .from(loginCode)
        .where(and(eq(loginCode.loginId, loginId), eq(loginCode.holderId, holderId)))
      return row
    },
    /** False when it is no longer there to be moved, or its time is over. Of two at one moment exactly one is true. */
    async move(
      loginId: string,
      name: Exclude<keyof typeof loginMoves, 'expire' | 'lapse'>,
      at: Date,
      changes: Changes = {},
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = loginMoves[name]
      const moved = await within
        .update(loginCode)
        .set({ ...changes, state: to })
        .where(and(eq(loginCode.loginId, loginId), eq(loginCode.state, from), gt(loginCode.expiresAt, at)))
        .returning({ loginId: loginCode.loginId })
      return moved.length === 1
    },
    /** The moves that come of waiting in vain. */
    async end(loginId: string, name: 'expire' | 'lapse', transaction: Database): Promise<boolean> {
      const { from, to } = loginMoves[name]
      const moved = await transaction
        .update(loginCode)
        .set({ state: to })
        .where(and(eq(loginCode.loginId, loginId), eq(loginCode.state, from)))
        .returning({ loginId: loginCode.loginId })
      return moved.length === 1
    },
    /** Over by then, and nobody asked since. */
    unendedBefore: (date: Date): Promise<LoginCode[]> =>
      db
        .select()
        .from(loginCode)
        .where(and(lt(loginCode.expiresAt, date), inArray(loginCode.state, ['scanned', 'confirmed']))),
    async deleteExpiredBefore(date: Date): Promise<void> {
      await db.delete(loginCode).where(lt(loginCode.expiresAt, date))
    },
  }
}
