import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { leases, type Keep } from './leases.ts'
import { jobsRepository, type QueueDepth } from './repository.ts'
import { sender } from './send.ts'

export type { Keep } from './leases.ts'
export { cleanupJob } from './cleanup.ts'
export { jobWorker, type JobWorker } from './worker.ts'

export interface Jobs {
  /** Has a job done once `transaction` commits, from `startAt` on; at once without it. */
  send(name: string, data: object, transaction: Database, startAt?: Date): Promise<void>
  listDepths(): Promise<QueueDepth[]>
  /** Of all processes one at a time; the others leave it to that one. `keep` says before each step whether it still is. */
  alone(name: string, run: (keep: Keep) => Promise<void>): Promise<void>
}

export function jobsModule(deps: Pick<Deps, 'role' | 'db' | 'now' | 'notify'>): Module<Jobs> {
  const { listDepths } = jobsRepository(deps.db, deps.role)
  return { api: { send: sender(deps), listDepths, alone: leases(deps) } }
}
