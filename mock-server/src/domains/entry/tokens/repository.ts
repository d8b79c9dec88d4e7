import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { token } from './schema.ts'
import { tokenMoves } from './states.ts'

type Row = typeof token.$inferSelect
export type Token = Omit<Row, 'sealedMobile'> & { mobile?: string }
type NewToken = Omit<Token, 'state' | 'sessionId' | 'regionCode' | 'audience' | 'sealedToken'> & {
  regionCode?: string
  audience?: string
  /** The derived token itself, where it was received. */
  received?: string
}
/** Where a session is, of a derived token; of any other the zone is not told. */
export interface ZoneVisit {
  tokenHash: string
  regionCode?: string
  /** For what the national platform does for its holder. */
  nationalToken?: string
}
export type TokensRepository = ReturnType<typeof tokensRepository>

export function tokensRepository(db: Database, sealing: Sealing) {
  async function findOf(sessionId: string): Promise<Row | undefined> {
    const [row] = await db
      .select()
      .from(token)
      .where(eq(token.sessionId, sessionId))
      .orderBy(desc(token.expiresAt))
      .limit(1)
    return row
  }

  return {
    async insert({ mobile, received, ...issued }: NewToken): Promise<void> {
      await db.insert(token).values({
        ...issued,
        state: 'issued',
        ...(mobile && { sealedMobile: sealing.seal(mobile, token.sealedMobile, issued.tokenHash) }),
        ...(received && { sealedToken: sealing.seal(received, token.sealedToken, issued.tokenHash) }),
      })
    },
    async find(tokenHash: string): Promise<Token | undefined> {
      const [row] = await db.select().from(token).where(eq(token.tokenHash, tokenHash))
      if (!row) return undefined
      const { sealedMobile, ...rest } = row
      return { ...rest, ...(sealedMobile && { mobile: sealing.open(sealedMobile, token.sealedMobile, tokenHash) }) }
    },
    async deleteExpiredBefore(date: Date): Promise<void> {
      await db.delete(token).where(lt(token.expiresAt, date))
    },
    /** The newest token a session stands for; those before it were of the same page. */
    findOf,
    async zoneVisitOf(sessionId: string): Promise<ZoneVisit | undefined> {
      const row = await findOf(sessionId)
      if (!row) return undefined
      const { tokenHash, regionCode, sealedToken } = row
      return {
        tokenHash,
        ...(regionCode !== null && { regionCode }),
        ...(sealedToken !== null && { nationalToken: sealing.open(sealedToken, token.sealedToken, tokenHash) }),
      }
    },
    /** Of any number of presenters at once, true for one. `sessionId` is null where its session is another platform's. */
    async present(tokenHash: string, sessionId: string | null, at: Date, transaction: Database): Promise<boolean> {
      const { from, to } = tokenMoves.present
      const moved = await transaction
        .update(token)
        .set({ state: to, sessionId })
        .where(and(eq(token.tokenHash, tokenHash), eq(token.state, from), gt(token.expiresAt, at)))
        .returning({ tokenHash: token.tokenHash })
      return moved.length === 1
    },
    async withdraw(tokenHash: string, transaction: Database): Promise<void> {
      const { from, to } = tokenMoves.withdraw
      await transaction
        .update(token)
        .set({ state: to })
        .where(and(eq(token.tokenHash, tokenHash), inArray(token.state, from)))
    },
    /** Every one of a holder's that this channel was given; the digests of those it withdrew. */
    async withdrawAll(channelNo: string, holderId: string, transaction: Database): Promise<string[]> {
      const { from, to } = tokenMoves.withdraw
      const withdrawn = await transaction
        .update(token)
        .set({ state: to })
        .where(and(eq(token.channelNo, channelNo), eq(token.holderId, holderId), inArray(token.state, from)))
        .returning({ tokenHash: token.tokenHash })
      return withdrawn.map(({ tokenHash }) => tokenHash)
    },
  }
}
