import { eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { checkFile } from './schema.ts'

export interface CheckFiles {
  /** The bytes as they were handed in. */
  find(name: string): Promise<Buffer | undefined>
  listOf(channelNo: string): Promise<string[]>
  /** False where another channel has a file of this name. */
  save(channelNo: string, name: string, content: Uint8Array, transaction: Database): Promise<boolean>
  deleteAll(channelNo: string, transaction: Database): Promise<void>
}

export function checkFilesRepository(db: Database): CheckFiles {
  return {
    async find(name) {
      const [row] = await db.select().from(checkFile).where(eq(checkFile.name, name))
      return row && Buffer.from(row.content, 'base64')
    },
    async listOf(channelNo) {
      const rows = await db.select().from(checkFile).where(eq(checkFile.channelNo, channelNo))
      return rows.map(({ name }) => name)
    },
    async save(channelNo, name, bytes, transaction) {
      const content = Buffer.from(bytes).toString('base64')
      const saved = await transaction
        .insert(checkFile)
        .values({ name, channelNo, content })
        .onConflictDoUpdate({ target: checkFile.name, set: { content }, setWhere: eq(checkFile.channelNo, channelNo) })
        .returning({ name: checkFile.name })
      return saved.length === 1
    },
    async deleteAll(channelNo, transaction) {
      await transaction.delete(checkFile).where(eq(checkFile.channelNo, channelNo))
    },
  }
}
