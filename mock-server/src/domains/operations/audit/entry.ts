import type { Database } from '../../../db/open.ts'

export interface AuditEntry {
  at: Date
  caller: string
  service: string
  applicationNo?: string | undefined
  msgCode: string
  requestId: string
  elapsedMs: number
  /** Of a page visit: what its citizen may read out to a desk. */
  caseNo?: string | undefined
}

/** How often a caller called one service on one Beijing day, and how often it was refused. */
export interface CallsOfDay {
  day: string
  service: string
  calls: number
  refused: number
}

export interface Audit {
  countByDay(caller: string): Promise<CallsOfDay[]>
  /** Awaited before the answer goes out: what was acknowledged to a caller has its row. */
  record(entry: AuditEntry, transaction?: Database): Promise<void>
}
