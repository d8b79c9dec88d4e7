import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { auditRepository } from './repository.ts'
import type { Audit } from './entry.ts'

export function auditModule(deps: Pick<Deps, 'db'>): Module<Audit> {
  const { insert, countByDay } = auditRepository(deps.db)
  return { api: { record: insert, countByDay } }
}

export type { Audit, AuditEntry } from './entry.ts'
