import { sql } from 'drizzle-orm'
import type { Database, Role } from '../src/db/open.ts'

/** A digest of each table: equal before and after means that nothing was changed. */
export async function contentOf(
  db: Database,
  except: string[] = [],
  role: Role = 'national',
): Promise<Record<string, string>> {
  const found = (await db.execute(
    sql`SELECT table_name FROM information_schema.tables WHERE table_schema = ${role} ORDER BY 1`,
  )) as unknown as { rows: { table_name: string }[] }
  const tables = found.rows.map((row) => row.table_name).filter((name) => !['audit', ...except].includes(name))
  // Read where they are: whole rows of every table are some megabytes.
  const digests = tables.map(
    (table) => sql`SELECT ${table} AS name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS digest
      FROM ${sql.identifier(table)} AS t`,
  )
  const read = (await db.execute(sql.join(digests, sql` UNION ALL `))) as unknown as {
    rows: { name: string; digest: string }[]
  }
  return Object.fromEntries(read.rows.map(({ name, digest }) => [name, digest]))
}
