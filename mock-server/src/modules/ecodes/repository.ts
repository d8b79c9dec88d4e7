import type { RefusalName } from '@one-card/prompts'
import { and, eq, gt, lt } from 'drizzle-orm'
import type { Database } from '../../db/open.ts'
import { ecode, ecodeRefusal } from './schema.ts'
import { ecodeMoves } from './states.ts'

export type Ecode = typeof ecode.$inferSelect
type NewEcode = Pick<Ecode, 'codeIndex' | 'codeId' | 'holderId' | 'sessionId' | 'kind' | 'issuedAt' | 'expiresAt'>
/** Who read a code, where and for what. */
interface Reading { usedAt: Date; usedBy: string; place: string; scene: string }
export type EcodesRepository = ReturnType<typeof ecodesRepository>

export function ecodesRepository(db: Database) {
  return {
    async insert(code: NewEcode): Promise<void> {
      await db.insert(ecode).values({ ...code, state: 'live' })
    },
    async find(codeIndex: string): Promise<Ecode | undefined> {
      const [row] = await db.select().from(ecode).where(eq(ecode.codeIndex, codeIndex))
      return row
    },
    async findOwn(codeId: string, holderId: string): Promise<Ecode | undefined> {
      const [row] = await db.select().from(ecode).where(and(eq(ecode.codeId, codeId), eq(ecode.holderId, holderId)))
      return row
    },
    async use(codeIndex: string, reading: Reading, transaction: Database): Promise<boolean> {
      const { from, to } = ecodeMoves.use
      const moved = await transaction.update(ecode).set({ ...reading, state: to })
        .where(and(eq(ecode.codeIndex, codeIndex), eq(ecode.state, from), gt(ecode.expiresAt, reading.usedAt))).returning({ codeId: ecode.codeId })
      return moved.length === 1
    },
    async addRefusal(codeId: string, channelNo: string, reason: RefusalName, at: Date): Promise<void> {
      await db.insert(ecodeRefusal).values({ codeId, channelNo, reason, at })
    },
    async forgetExpiredBefore(date: Date): Promise<void> {
      await db.delete(ecode).where(and(eq(ecode.state, ecodeMoves.use.from), lt(ecode.expiresAt, date)))
    },
  }
}
