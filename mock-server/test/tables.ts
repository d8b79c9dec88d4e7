import { createHash } from 'node:crypto'
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
  const contents: Record<string, string> = {}
  for (const table of tables) {
    const read = (await db.execute(sql`SELECT * FROM ${sql.identifier(table)} AS t ORDER BY t::text`)) as unknown as {
      rows: unknown[]
    }
    contents[table] = createHash('sha256').update(JSON.stringify(read.rows)).digest('hex')
  }
  return contents
}
