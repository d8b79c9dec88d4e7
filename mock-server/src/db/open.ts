import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/** National 全国平台 or local 地方平台: each has its own PostgreSQL schema, so both fit one database. */
export type Role = 'national' | 'local'

/** Drizzle over PGlite or PostgreSQL; a transaction is one too. Rows changed are counted by `returning()`, as drivers differ. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>

export interface Store {
  db: Database
  /**
   * Tells all processes of this role that listen, this one too; with a transaction, once it commits. `topic` in lower case; at
   * most 8 000 bytes, nothing personal.
   */
  notify(topic: string, payload: object, transaction?: Database): Promise<void>
  /** Resolves to the function that stops listening. A message may be lost while a connection is renewed: poll as well. */
  listen(topic: string, handler: (payload: unknown) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

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
