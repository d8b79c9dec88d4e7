import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { auditRepository } from './repository.ts'

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

export function auditModule(deps: Pick<Deps, 'db'>): Module<Audit> {
  const { insert } = auditRepository(deps.db)
  return { api: { record: insert } }
}
