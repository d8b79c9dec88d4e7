import { and, desc, eq, lt } from 'drizzle-orm'
import type { Database } from '../../../../db/open.ts'
import { recordMoves } from '../states.ts'
import { useRecord as table } from '../schema.ts'

export function missingRepository(db: Database) {
  return {
    /** What the platform saw a system do with a card before then, and nobody has told the end of; newest first. */
    listPending: (channelNo: string, before: Date, most: number) =>
      db
        .select({
          usedAt: table.usedAt,
          credentialType: table.credentialType,
          sceneCode: table.sceneCode,
          sceneDetail: table.sceneDetail,
        })
        .from(table)
        .where(
          and(eq(table.channelNo, channelNo), eq(table.state, recordMoves.complete.from), lt(table.usedAt, before)),
        )
        .orderBy(desc(table.usedAt), desc(table.id))
        .limit(most),
  }
}
