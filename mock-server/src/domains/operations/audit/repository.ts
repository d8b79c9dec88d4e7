import { success } from '@one-card/envelope'
import { and, asc, count, desc, eq, gt, gte, isNull, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { AuditEntry, CallsOfDay } from './entry.ts'
import { audit, auditLink } from './schema.ts'

export type AuditRow = typeof audit.$inferSelect
export type AuditLink = typeof auditLink.$inferSelect
export type AuditRepository = ReturnType<typeof auditRepository>

export function auditRepository(db: Database) {
  const unlinked = (since: Date) => and(isNull(auditLink.link), gte(audit.at, since))

  return {
    async insert(entry: AuditEntry, within: Database = db): Promise<void> {
      await within.insert(audit).values(entry)
    },
    countByDay(caller: string): Promise<CallsOfDay[]> {
      const day = sql<string>`to_char(${audit.at} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`
      const refused = sql<number>`count(*) FILTER (WHERE ${audit.msgCode} <> ${success})`.mapWith(Number)
      return db
        .select({ day, service: audit.service, calls: count(), refused })
        .from(audit)
        .where(eq(audit.caller, caller))
        .groupBy(sql`1`, audit.service)
        .orderBy(asc(sql`1`), asc(audit.service))
    },
    /** The newest page visit of that number, of those since then. */
    async findVisit(caseNo: string, since: Date): Promise<AuditRow | undefined> {
      const [row] = await db
        .select()
        .from(audit)
        .where(and(eq(audit.caseNo, caseNo), gte(audit.at, since)))
        .orderBy(desc(audit.auditId))
        .limit(1)
      return row
    },
    /** What the same visitor did from then on, the newest first. */
    listSteps: ({ caller, at, auditId }: AuditRow, most: number): Promise<AuditRow[]> =>
      db
        .select()
        .from(audit)
        .where(and(eq(audit.caller, caller), gte(audit.at, at), gte(audit.auditId, auditId)))
        .orderBy(desc(audit.auditId))
        .limit(most),
    /** One of all processes adds links at a time. */
    inTurn: <T>(run: (transaction: Database) => Promise<T>): Promise<T> =>
      db.transaction(async (transaction) => {
        await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('audit chain', 0))`)
        return run(transaction)
      }),
    async last(within: Database): Promise<AuditLink | undefined> {
      const [row] = await within.select().from(auditLink).orderBy(desc(auditLink.link)).limit(1)
      return row
    },
    async listUnlinked(since: Date, most: number, within: Database): Promise<AuditRow[]> {
      const rows = await within
        .select({ audit })
        .from(audit)
        .leftJoin(auditLink, eq(auditLink.auditId, audit.auditId))
        .where(unlinked(since))
        .orderBy(asc(audit.auditId))
        .limit(most)
      return rows.map((row) => row.audit)
    },
    async insertLinks(links: AuditLink[], within: Database): Promise<void> {
      if (links.length > 0) await within.insert(auditLink).values(links)
    },
    /** Each with the row it stands for, if that is still there. */
    listLinks: (after: number, most: number) =>
      db
        .select({ link: auditLink, row: audit })
        .from(auditLink)
        .leftJoin(audit, eq(audit.auditId, auditLink.auditId))
        .where(gt(auditLink.link, after))
        .orderBy(asc(auditLink.link))
        .limit(most),
    /** The first row before `until` that no link stands for. */
    async findUnlinked(until: Date): Promise<AuditRow | undefined> {
      const [row] = await db
        .select({ audit })
        .from(audit)
        .leftJoin(auditLink, eq(auditLink.auditId, audit.auditId))
        .where(and(isNull(auditLink.link), lt(audit.at, until)))
        .orderBy(asc(audit.auditId))
        .limit(1)
      return row?.audit
    },
  }
}
