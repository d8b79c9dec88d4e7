import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { jobsRepository, type QueueDepth } from './repository.ts'
import { sender } from './send.ts'

export { cleanupJob } from './cleanup.ts'
export { jobWorker, type JobWorker } from './worker.ts'

export interface Jobs {
  /** Has a job done once `transaction` commits, from `startAt` on; at once without it. */
  send(name: string, data: object, transaction: Database, startAt?: Date): Promise<void>
  listDepths(): Promise<QueueDepth[]>
}

export function jobsModule(deps: Pick<Deps, 'role' | 'db' | 'now' | 'notify'>): Module<Jobs> {
  const { listDepths } = jobsRepository(deps.db, deps.role)
  return { api: { send: sender(deps), listDepths } }
}
