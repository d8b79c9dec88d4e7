import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { auditChain } from './chain.ts'
import { caseRoutes } from './cases.ts'
import { auditRepository } from './repository.ts'
import type { Audit } from './entry.ts'

export function auditModule(deps: Pick<Deps, 'db' | 'sealing' | 'now'>): Module<Audit> {
  const repository = auditRepository(deps.db)
  return {
    api: { record: repository.insert, countByDay: repository.countByDay },
    handlers: caseRoutes(deps, repository),
    jobs: [{ name: 'audit-chain', everySeconds: 60, tries: 1, work: auditChain(deps, repository).add }],
  }
}

/** What `npm run audit` works with. */
export const auditCheck = (deps: Pick<Deps, 'db' | 'sealing' | 'now'>) =>
  auditChain(deps, auditRepository(deps.db)).check

export type { Audit, AuditEntry } from './entry.ts'
