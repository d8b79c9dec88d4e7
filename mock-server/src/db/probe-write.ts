import { statfs } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Database } from './store.ts'

/** What a few log segments of the embedded database take. */
const leastFreeBytes = 64 * 1024 * 1024

/** A commit that has to reach the log, and changes nothing. */
export async function writeNothing(db: Database): Promise<void> {
  await db.execute(sql`SELECT pg_logical_emit_message(true, 'ready', '')`)
}

/** The embedded database stops in the middle of a write when its disk is full; so it is called full before. */
export async function requireSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < leastFreeBytes) throw new Error('The disk of the data folder is full')
}
