import type { RefusalName } from '@one-card/prompts'
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { ecode, ecodeRefusal, ecodeSecret, ecodeUse } from './schema.ts'
import { ecodeMoves, secretMoves } from './states.ts'

export type Ecode = typeof ecode.$inferSelect
export type EcodeKind = Ecode['kind']
type SecretRow = typeof ecodeSecret.$inferSelect
type Sealed = Pick<SecretRow, 'sealedHandle' | 'sealedSecret'>
/** In clear. */
export type EcodeSecret = Omit<SecretRow, keyof Sealed> & { handle: string; secret: string }
export type EcodeUse = typeof ecodeUse.$inferSelect
type NewEcode = Pick<Ecode, 'codeIndex' | 'codeId' | 'holderId' | 'tokenHash' | 'kind' | 'issuedAt' | 'expiresAt'>
type NewSecret = Omit<EcodeSecret, 'state' | 'wrongOtps' | 'handleIndex'>
/** Who read a code, where and for what. */
export type Reading = Omit<EcodeUse, 'secretRef' | 'kind' | 'step'>
/** One code of a secret. */
export type StepOf = Pick<EcodeUse, 'secretRef' | 'kind' | 'step'>
type NewRefusal = Pick<typeof ecodeRefusal.$inferInsert, 'codeId' | 'channelNo' | 'wanted' | 'at'> & {
  reason: RefusalName
}
export type EcodesRepository = ReturnType<typeof ecodesRepository>

const isStep = ({ secretRef, kind, step }: StepOf) =>
  and(eq(ecodeUse.secretRef, secretRef), eq(ecodeUse.kind, kind), eq(ecodeUse.step, step))
const isLive = (secretRef: string) => and(eq(ecodeSecret.secretRef, secretRef), eq(ecodeSecret.state, 'live'))

export function ecodesRepository(db: Database, sealing: Sealing) {
  const inClear = ({ sealedHandle, sealedSecret }: Sealed, secretRef: string) => ({
    handle: sealing.open(sealedHandle, ecodeSecret.sealedHandle, secretRef),
    secret: sealing.open(sealedSecret, ecodeSecret.sealedSecret, secretRef),
  })
  const secretOf = ({ sealedHandle, sealedSecret, ...row }: SecretRow): EcodeSecret => ({
    ...row,
    ...inClear({ sealedHandle, sealedSecret }, row.secretRef),
  })

  /** What an unknown handle is held against, so that it costs what a wrong guess at a known one costs. */
  const nobodys = (sealed: PgColumn) => sealing.seal('0'.repeat(64), sealed, '')
  const nobody = { sealedHandle: nobodys(ecodeSecret.sealedHandle), sealedSecret: nobodys(ecodeSecret.sealedSecret) }

  return {
    async insert(code: NewEcode): Promise<void> {
      await db.insert(ecode).values({ ...code, state: 'live' })
    },
    async find(codeIndex: string): Promise<Ecode | undefined> {
      const [row] = await db.select().from(ecode).where(eq(ecode.codeIndex, codeIndex))
      return row
    },
    async use(codeIndex: string, reading: Reading, transaction: Database): Promise<boolean> {
      const { from, to } = ecodeMoves.use
      const moved = await transaction
        .update(ecode)
        .set({ ...reading, state: to })
        .where(and(eq(ecode.codeIndex, codeIndex), eq(ecode.state, from), gt(ecode.expiresAt, reading.usedAt)))
        .returning({ codeId: ecode.codeId })
      return moved.length === 1
    },

    /** False when another one that is kept has the handle. */
    async insertSecret({ handle, secret, ...row }: NewSecret, transaction: Database): Promise<boolean> {
      const { secretRef } = row
      const made = await transaction
        .insert(ecodeSecret)
        .values({
          ...row,
          handleIndex: sealing.index('ecode', handle),
          sealedHandle: sealing.seal(handle, ecodeSecret.sealedHandle, secretRef),
          sealedSecret: sealing.seal(secret, ecodeSecret.sealedSecret, secretRef),
          state: 'live',
          wrongOtps: 0,
        })
        .onConflictDoNothing({ target: ecodeSecret.handleIndex })
        .returning({ secretRef: ecodeSecret.secretRef })
      return made.length === 1
    },
    async replaceSecret(secretRef: string, sessionId: string, transaction: Database): Promise<void> {
      const { from, to } = secretMoves.replace
      await transaction
        .update(ecodeSecret)
        .set({ state: to })
        .where(
          and(eq(ecodeSecret.secretRef, secretRef), eq(ecodeSecret.sessionId, sessionId), eq(ecodeSecret.state, from)),
        )
    },
    async findSecret(handleIndex: string): Promise<EcodeSecret | undefined> {
      const [row] = await db.select().from(ecodeSecret).where(eq(ecodeSecret.handleIndex, handleIndex))
      if (row) return secretOf(row)
      inClear(nobody, '')
      return undefined
    },
    async findOwnSecret(secretRef: string, sessionId: string): Promise<EcodeSecret | undefined> {
      const [row] = await db
        .select()
        .from(ecodeSecret)
        .where(and(eq(ecodeSecret.secretRef, secretRef), eq(ecodeSecret.sessionId, sessionId)))
      return row && secretOf(row)
    },
    /** Counts a guess at a handle, whoever made it, and ends the secret with guess number `most`; says whose page was ended by it. */
    async countWrong(handleIndex: string, most: number): Promise<string | undefined> {
      const { from, to } = secretMoves.end
      const [row] = await db
        .update(ecodeSecret)
        .set({
          wrongOtps: sql`${ecodeSecret.wrongOtps} + 1`,
          state: sql`CASE WHEN ${ecodeSecret.wrongOtps} + 1 >= ${most} THEN ${to} ELSE ${ecodeSecret.state} END`,
        })
        .where(and(eq(ecodeSecret.handleIndex, handleIndex), eq(ecodeSecret.state, from)))
        .returning({ sessionId: ecodeSecret.sessionId, state: ecodeSecret.state })
      return row?.state === to ? row.sessionId : undefined
    },
    /** True for one of any number at once, and only while the secret lives: replacing it waits until this transaction is over. */
    async useStep(of: StepOf, reading: Reading, transaction: Database): Promise<boolean> {
      const [live] = await transaction
        .select({ secretRef: ecodeSecret.secretRef })
        .from(ecodeSecret)
        .where(isLive(of.secretRef))
        .for('share')
      if (!live) return false
      const made = await transaction
        .insert(ecodeUse)
        .values({ ...of, ...reading })
        .onConflictDoNothing()
        .returning({ step: ecodeUse.step })
      return made.length === 1
    },
    async isUsed(of: StepOf): Promise<boolean> {
      return (await db.select({ step: ecodeUse.step }).from(ecodeUse).where(isStep(of))).length === 1
    },
    async lastUse(secretRef: string): Promise<EcodeUse | undefined> {
      const [row] = await db
        .select()
        .from(ecodeUse)
        .where(eq(ecodeUse.secretRef, secretRef))
        .orderBy(desc(ecodeUse.usedAt), desc(ecodeUse.step))
        .limit(1)
      return row
    },

    async addRefusal(refusal: NewRefusal, transaction: Database): Promise<void> {
      await transaction.insert(ecodeRefusal).values(refusal)
    },
    async lastRefusal(codeId: string) {
      const [row] = await db
        .select()
        .from(ecodeRefusal)
        .where(eq(ecodeRefusal.codeId, codeId))
        .orderBy(desc(ecodeRefusal.id))
        .limit(1)
      return row && { ...row, reason: row.reason as RefusalName }
    },

    async deleteExpiredBefore(date: Date): Promise<void> {
      await db.delete(ecode).where(and(eq(ecode.state, ecodeMoves.use.from), lt(ecode.expiresAt, date)))
      await db.delete(ecodeSecret).where(lt(ecodeSecret.validUntil, date))
    },
  }
}
