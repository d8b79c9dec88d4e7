import { and, eq, lt, or, sql } from 'drizzle-orm'
import type { Database, Role } from '../../../db/open.ts'
import { schemaOf } from './boss.ts'
import { lease } from './schema.ts'

export interface QueueDepth {
  name: string
  /** Due now or later. */
  waiting: number
  /** Being done, or begun by a process that is gone. */
  active: number
  /** Given up, in the last two days. */
  failed: number
}

/** What pg-boss has no question for. */
export function jobsRepository(db: Database, role: Role) {
  const job = sql.raw(`${schemaOf(role)}.job`)

  return {
    /** Until the transaction ends: one process at a time makes the engine's tables. */
    async lockTables(): Promise<void> {
      await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`one-card ${role} jobs`}))`)
    },
    /** Names of jobs that are due, in one cheap question however many there are. */
    async listDue(at: Date): Promise<string[]> {
      const due = await db.execute(
        sql`SELECT name FROM ${job} WHERE state < 'active' AND start_after < ${at.toISOString()}::timestamptz GROUP BY name`,
      )
      return (due as unknown as { rows: { name: string }[] }).rows.map(({ name }) => name)
    },

    async listDepths(): Promise<QueueDepth[]> {
      const depths = await db.execute(
        sql`SELECT name, count(*) FILTER (WHERE state < 'active')::int AS waiting,
          count(*) FILTER (WHERE state = 'active')::int AS active, count(*) FILTER (WHERE state = 'failed')::int AS failed
          FROM ${job} GROUP BY name`,
      )
      return (depths as unknown as { rows: QueueDepth[] }).rows
    },
  }
}

export function leasesRepository(db: Database) {
  return {
    /** Begins it or prolongs it; false while another holder has it. */
    async hold(row: typeof lease.$inferInsert, at: Date): Promise<boolean> {
      const { holder, until } = row
      const kept = await db
        .insert(lease)
        .values(row)
        .onConflictDoUpdate({
          target: lease.name,
          set: { holder, until },
          setWhere: or(eq(lease.holder, holder), lt(lease.until, at))!,
        })
        .returning({ name: lease.name })
      return kept.length === 1
    },
    async end({ name, holder }: Pick<typeof lease.$inferInsert, 'name' | 'holder'>): Promise<void> {
      await db.delete(lease).where(and(eq(lease.name, name), eq(lease.holder, holder)))
    },
  }
}
