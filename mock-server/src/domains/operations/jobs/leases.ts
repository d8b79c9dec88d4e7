import { randomUUID } from 'node:crypto'
import type { Deps } from '../../../deps.ts'
import { turns } from '../../../turns.ts'
import { leasesRepository } from './repository.ts'

/** Longer than one call to another platform takes. */
const leaseMs = 120_000

/** Prolongs the lease; false where it was lost, and what is under way belongs to another process. */
export type Keep = () => Promise<boolean>

/**
 * Runs what has this name, in this process one after the other, unless another process is at it, whose work it then is. What takes several calls asks before each
 * whether it may go on.
 */
export function leases({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const repository = leasesRepository(db)
  const takeTurns = turns()

  async function alone(name: string, run: (keep: Keep) => Promise<void>): Promise<void> {
    const holder = randomUUID()
    const keep = () => repository.hold({ name, holder, until: new Date(now().getTime() + leaseMs) }, now())
    if (!(await keep())) return
    try {
      await run(keep)
    } finally {
      await repository.end({ name, holder })
    }
  }

  return (name: string, run: (keep: Keep) => Promise<void>) => takeTurns(name, () => alone(name, run))
}
