import { sql, type SQL } from 'drizzle-orm'
import PgBoss from 'pg-boss'
import type { Database, Role } from '../../../db/open.ts'

/** Where pg-boss keeps its tables: beside the role's own schema, so that their names never meet. */
export function schemaOf(role: Role): string {
  return `${role}_jobs`
}

/** pg-boss without timers and connections of its own. Its `start` installs its tables or brings them up to date. */
export function bossOver({ db, role, now }: { db: Database; role: Role; now(): Date }): PgBoss {
  return new PgBoss({
    db: statementsOver(db, now),
    schema: schemaOf(role),
    schedule: false,
    supervise: false,
    // A scheduled job must be found again as long as its stretch lasts.
    archiveCompletedAfterSeconds: 2 * 86_400,
    deleteAfterDays: 7,
  })
}

/** pg-boss' statements on our database or in one transaction of it, by our clock. */
export function statementsOver(db: Database, now: () => Date): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const atOurTime = text.replaceAll(/(?<!default )now\(\)/g, `'${now().toISOString()}'::timestamptz`)
      try {
        if (values?.length) return await rowsOf(db, withValues(atOurTime, values))
        return await inOrder(db, statementsOf(atOurTime))
      } catch (error) {
        // pg-boss reads the database's own message, which drizzle hides behind the statement.
        throw (error as Error).cause ?? error
      }
    },
  }
}

/** One after the other; several are all or nothing, in a transaction of the driver's, which also ends when one of them fails. */
async function inOrder(db: Database, statements: string[]): Promise<{ rows: unknown[] }> {
  const [first = '', ...rest] = statements
  if (rest.length === 0) return rowsOf(db, sql.raw(first))
  await db.transaction(async (transaction) => {
    for (const statement of statements) await transaction.execute(sql.raw(statement))
  })
  return { rows: [] }
}

async function rowsOf(db: Database, statement: SQL): Promise<{ rows: unknown[] }> {
  return (await db.execute(statement)) as unknown as { rows: unknown[] }
}

/** A semicolon inside a function's body, between `$$` and `$$`, ends no statement; BEGIN and COMMIT are left to the driver. */
function statementsOf(text: string): string[] {
  const statements = text.match(/(?:\$\$[\s\S]*?\$\$|[^;])+/g) ?? []
  return statements.map((each) => each.trim()).filter((each) => !['', 'BEGIN', 'COMMIT'].includes(each))
}

function withValues(text: string, values: unknown[]): SQL {
  const parts = text.split(/\$(\d+)/)
  return sql.join(
    parts.map((part, index) => (index % 2 ? sql`${sql.param(values[Number(part) - 1] ?? null)}` : sql.raw(part))),
  )
}
