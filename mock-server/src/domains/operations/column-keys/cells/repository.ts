import { sql } from 'drizzle-orm'
import type { Database } from '../../../../db/open.ts'
import type { ColumnPlace } from '../../../../db/sealing.ts'

/** One sealed value and where it stands. */
export interface SealedCell extends ColumnPlace {
  /** Values of the primary key, in its order. */
  key: string[]
  sealed: string
}

interface SealedTable {
  table: string
  keys: string[]
  columns: string[]
}

/** Sealed columns as the database has them: whatever begins with `sealed_`, so that a new one joins by its name. */
export function cellsRepository(db: Database) {
  const rowsOf = async <T>(query: ReturnType<typeof sql>): Promise<T[]> =>
    ((await db.execute(query)) as unknown as { rows: T[] }).rows

  return {
    listTables: (): Promise<SealedTable[]> =>
      rowsOf<SealedTable>(sql`
        SELECT c.relname AS "table",
          (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int[], a.attnum::int)) FROM pg_index i
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int[])
            WHERE i.indrelid = c.oid AND i.indisprimary) AS keys,
          (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND NOT a.attisdropped AND a.attname LIKE 'sealed\\_%') AS columns
        FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
          AND EXISTS (SELECT 1 FROM pg_attribute a
            WHERE a.attrelid = c.oid AND NOT a.attisdropped AND a.attname LIKE 'sealed\\_%')
        ORDER BY c.relname`),

    /** Some values of this column that do not begin so. `mark` is empty in the first generation, whose values have no point. */
    async listOld({ table, keys }: SealedTable, column: string, mark: string, most: number): Promise<SealedCell[]> {
      const cell = sql.identifier(column)
      const isOld = mark === '' ? sql`${cell} LIKE '%.%'` : sql`${cell} NOT LIKE ${`${mark}%`}`
      const key = sql.join(
        keys.map((name) => sql`${sql.identifier(name)}::text`),
        sql`, `,
      )
      const rows = await rowsOf<{ key: string[]; sealed: string }>(
        sql`SELECT ARRAY[${key}] AS key, ${cell} AS sealed FROM ${sql.identifier(table)} WHERE ${isOld} LIMIT ${most}`,
      )
      return rows.map((row) => ({ table, column, ...row }))
    },

    /** Only while it still holds what was read: whoever wrote it meanwhile is right. */
    async replace({ table, column, key, sealed }: SealedCell, keys: string[], resealed: string): Promise<void> {
      const isRow = sql.join(
        keys.map((name, at) => sql`${sql.identifier(name)}::text = ${key[at]}`),
        sql` AND `,
      )
      const cell = sql.identifier(column)
      await db.execute(
        sql`UPDATE ${sql.identifier(table)} SET ${cell} = ${resealed} WHERE ${isRow} AND ${cell} = ${sealed}`,
      )
    },
  }
}
