import type { Database } from '../../../db/open.ts'

export interface AuditEntry {
  at: Date
  caller: string
  service: string
  applicationNo?: string | undefined
  msgCode: string
  requestId: string
  elapsedMs: number
}

export interface Audit {
  /** Awaited before the answer goes out: what was acknowledged to a caller has its row. */
  record(entry: AuditEntry, transaction?: Database): Promise<void>
}
