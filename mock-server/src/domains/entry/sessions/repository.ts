import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import type { Opening, Session, SessionKey } from './session.ts'
import { session, sessionKey } from './schema.ts'
import { raisedLevel, sessionMoves } from './states.ts'

export type SessionsRepository = ReturnType<typeof sessionsRepository>

export function sessionsRepository(db: Database, sealing: Sealing) {
  return {
    async open(opening: Opening, startedAt: Date, transaction: Database): Promise<void> {
      await transaction.insert(session).values({ ...opening, startedAt, state: 'open' })
    },
    async find(id: string) {
      const [row] = await db.select().from(session).where(eq(session.id, id))
      return row
    },
    async listOpen(holderId: string, at: Date, within: Database = db): Promise<string[]> {
      const rows = await within
        .select({ id: session.id })
        .from(session)
        .where(and(eq(session.holderId, holderId), eq(session.state, 'open'), gt(session.expiresAt, at)))
      return rows.map(({ id }) => id)
    },
    /** The ids of those that it ended; their keys go at once. */
    async endOf(tokenHashes: string[], transaction: Database): Promise<string[]> {
      const { from, to } = sessionMoves.end
      const ended = await transaction
        .update(session)
        .set({ state: to })
        .where(and(inArray(session.tokenHash, tokenHashes), eq(session.state, from)))
        .returning({ id: session.id })
      const ids = ended.map(({ id }) => id)
      await transaction.delete(sessionKey).where(inArray(sessionKey.sessionId, ids))
      return ids
    },
    /** False when it is over. From now on it stands for this token. */
    async renew(id: string, tokenHash: string, expiresAt: Date, at: Date, transaction: Database): Promise<boolean> {
      const renewed = await transaction
        .update(session)
        .set({ tokenHash, expiresAt })
        .where(and(eq(session.id, id), eq(session.state, 'open'), gt(session.expiresAt, at)))
        .returning({ id: session.id })
      return renewed.length === 1
    },
    /** False when it is over, or stands there already. Of two at one moment exactly one is true. */
    async raise(id: string, at: Date, transaction: Database): Promise<boolean> {
      const raised = await transaction
        .update(session)
        .set({ authLevel: raisedLevel })
        .where(
          and(
            eq(session.id, id),
            lt(session.authLevel, raisedLevel),
            eq(session.state, 'open'),
            gt(session.expiresAt, at),
          ),
        )
        .returning({ id: session.id })
      return raised.length === 1
    },
    async insertKey(sessionId: string, { keyId, sm4Key, publicKey }: SessionKey, agreedAt: Date): Promise<void> {
      await db.insert(sessionKey).values({
        keyId,
        sessionId,
        sealedSm4Key: sealing.seal(sm4Key, sessionKey.sealedSm4Key, keyId),
        publicKey,
        agreedAt,
      })
    },
    /** Keys agreed on before `keysBefore`, sessions that ended before `date`. */
    async deleteBefore(keysBefore: Date, date: Date): Promise<void> {
      await db.delete(sessionKey).where(lt(sessionKey.agreedAt, keysBefore))
      await db.delete(session).where(lt(session.expiresAt, date))
    },
    async findKey(owner: Session, keyId: string): Promise<SessionKey | undefined> {
      const [row] = await db
        .select()
        .from(sessionKey)
        .where(and(eq(sessionKey.keyId, keyId), eq(sessionKey.sessionId, owner.id)))
      return (
        row && {
          keyId,
          sm4Key: sealing.open(row.sealedSm4Key, sessionKey.sealedSm4Key, keyId),
          publicKey: row.publicKey,
        }
      )
    },
  }
}
