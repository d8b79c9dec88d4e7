import { and, eq, gt, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { authorisedLogin } from './schema.ts'
import { loginMoves, misuseMoves } from './states.ts'

export type AuthorisedLogin = typeof authorisedLogin.$inferSelect
type Request = Omit<AuthorisedLogin, 'state' | 'grantDigest' | 'authTime'>
type Changes = Partial<Pick<AuthorisedLogin, 'grantDigest' | 'expiresAt' | 'authTime'>>
export type AuthorisedLoginsRepository = ReturnType<typeof authorisedLoginsRepository>

export function authorisedLoginsRepository(db: Database) {
  async function one(where: ReturnType<typeof and>): Promise<AuthorisedLogin | undefined> {
    const [row] = await db.select().from(authorisedLogin).where(where)
    return row
  }

  return {
    /** The request of that caller and challenge: this one, or the one that came before it. */
    async insertOrFind(request: Request): Promise<AuthorisedLogin> {
      const [inserted] = await db
        .insert(authorisedLogin)
        .values({ ...request, state: 'asked' })
        .onConflictDoNothing()
        .returning()
      return (
        inserted ??
        (await one(
          and(eq(authorisedLogin.channelNo, request.channelNo), eq(authorisedLogin.challenge, request.challenge)),
        ))!
      )
    },
    findOwn: (loginId: string, sessionId: string) =>
      one(and(eq(authorisedLogin.loginId, loginId), eq(authorisedLogin.sessionId, sessionId))),
    findByGrant: (grantDigest: string) => one(eq(authorisedLogin.grantDigest, grantDigest)),
    /** False when it is no longer there to be moved, or its time is over. Of two at one moment exactly one is true. */
    async move(
      loginId: string,
      name: keyof typeof loginMoves,
      at: Date,
      changes: Changes,
      within: Database,
    ): Promise<boolean> {
      const { from, to } = loginMoves[name]
      const moved = await within
        .update(authorisedLogin)
        .set({ ...changes, state: to })
        .where(
          and(eq(authorisedLogin.loginId, loginId), eq(authorisedLogin.state, from), gt(authorisedLogin.expiresAt, at)),
        )
        .returning({ loginId: authorisedLogin.loginId })
      return moved.length === 1
    },
    /** The same without regard to time. */
    async misuse(loginId: string, name: keyof typeof misuseMoves, within: Database): Promise<boolean> {
      const { from, to } = misuseMoves[name]
      const moved = await within
        .update(authorisedLogin)
        .set({ state: to })
        .where(and(eq(authorisedLogin.loginId, loginId), eq(authorisedLogin.state, from)))
        .returning({ loginId: authorisedLogin.loginId })
      return moved.length === 1
    },
    async deleteExpiredBefore(date: Date): Promise<void> {
      await db.delete(authorisedLogin).where(lt(authorisedLogin.expiresAt, date))
    },
  }
}
