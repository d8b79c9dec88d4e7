import { success } from '@one-card/envelope'
import { asc, count, eq, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { AuditEntry, CallsOfDay } from './entry.ts'
import { audit } from './schema.ts'

export function auditRepository(db: Database) {
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
  }
}
