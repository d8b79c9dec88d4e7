import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** For ON CONFLICT DO UPDATE: every column but those of `kept` as the newer row has it. */
export function newerRow(table: PgTable, kept: string[]): Record<string, SQL> {
  return Object.fromEntries(
    Object.entries(getTableColumns(table))
      .filter(([key]) => !kept.includes(key))
      .map(([key, { name }]) => [key, sql.raw(`excluded."${name}"`)]),
  )
}
