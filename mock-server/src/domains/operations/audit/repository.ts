import type { Database } from '../../../db/open.ts'
import type { AuditEntry } from './entry.ts'
import { audit } from './schema.ts'

export function auditRepository(db: Database) {
  return {
    async insert(entry: AuditEntry, within: Database = db): Promise<void> {
      await within.insert(audit).values(entry)
    },
  }
}
