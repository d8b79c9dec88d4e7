import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Role, Store } from './store.ts'

export type { Database, Role, Store } from './store.ts'

interface StoreOptions {
  role: Role
  /** Folder for the embedded database; `memory://` keeps nothing. */
  dataDir: string
  /** `postgres://…`: use this server in place of the embedded database. */
  databaseUrl?: string
  /** A dump of an embedded database to begin with, in place of making one, which takes seconds. */
  template?: Blob
}

/** Opens and migrates the store. Errors carry one sentence for whoever starts the platform. */
export async function openDatabase({ role, dataDir, databaseUrl, template }: StoreOptions): Promise<Store> {
  const store = databaseUrl ? await openPostgres(role, databaseUrl) : await openPglite(role, dataDir, template)
  try {
    await migrate(store.db, role)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
