import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

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
  /** Rejects where what is written now would not be kept. */
  probeWrite(): Promise<void>
  close(): Promise<void>
}
