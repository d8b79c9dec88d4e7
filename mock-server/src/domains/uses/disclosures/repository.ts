import { and, desc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { disclosure } from './schema.ts'

export type DisclosureRow = typeof disclosure.$inferSelect

export function disclosuresRepository(db: Database) {
  return {
    async insert(row: DisclosureRow, within: Database = db): Promise<void> {
      await within.insert(disclosure).values(row).onConflictDoNothing({ target: disclosure.once })
    },
    /** Newest first; `before` is the last row of the page before. */
    list: (holderId: string, limit: number, before?: { at: Date; id: string }): Promise<DisclosureRow[]> =>
      db
        .select()
        .from(disclosure)
        .where(
          and(
            eq(disclosure.holderId, holderId),
            before &&
              sql`(${disclosure.at}, ${disclosure.id}) < (${before.at.toISOString()}::timestamptz, ${before.id})`,
          ),
        )
        .orderBy(desc(disclosure.at), desc(disclosure.id))
        .limit(limit),
  }
}
