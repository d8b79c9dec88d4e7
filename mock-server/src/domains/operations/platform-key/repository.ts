import type { Database } from '../../../db/open.ts'
import { platformKey } from './schema.ts'

const id = 'current'

export function platformKeyRepository(db: Database) {
  return {
    /** Of several processes that start on an empty database the first one's stays. */
    async keep(fingerprint: string): Promise<void> {
      await db.insert(platformKey).values({ id, fingerprint }).onConflictDoNothing()
    },
    async kept(): Promise<string | undefined> {
      const [row] = await db.select().from(platformKey)
      return row?.fingerprint
    },
  }
}
