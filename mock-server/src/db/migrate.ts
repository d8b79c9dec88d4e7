import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { bigint, pgTable, timestamp } from 'drizzle-orm/pg-core'
import type { Database, Role } from './store.ts'

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

const migration = pgTable('migration', {
  /** Milliseconds since 1970 at which the migration was written, its identity in drizzle's journal. */
  writtenAt: bigint('written_at', { mode: 'number' }).primaryKey(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull().defaultNow(),
})

/**
 * Brings the role's schema up to date, all or nothing; of several processes that start together one works, the others wait.
 * Not drizzle's own migrator, because generated foreign keys name the schema "public" and ours is the role.
 */
export async function migrate(db: Database, role: Role): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`one-card ${role}`}))`)
    await transaction.execute(sql`CREATE SCHEMA IF NOT EXISTS ${sql.identifier(role)}`)
    await transaction.execute(
      sql`CREATE TABLE IF NOT EXISTS ${migration} (written_at bigint PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`,
    )
    const applied = new Set((await transaction.select().from(migration)).map((row) => row.writtenAt))
    const migrations = readMigrationFiles({ migrationsFolder })
    if (applied.size > 0 && !applied.has(migrations[0]!.folderMillis))
      throw new Error(
        'The database was made by a version before the first; use an empty one, by DATA_DIR or DATABASE_URL.',
      )
    for (const { sql: statements, folderMillis: writtenAt } of migrations) {
      if (applied.has(writtenAt)) continue
      for (const statement of statements) await transaction.execute(sql.raw(statement.replaceAll('"public".', '')))
      await transaction.insert(migration).values({ writtenAt })
    }
  })
}
