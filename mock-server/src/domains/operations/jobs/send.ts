import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { bossOver, statementsOver } from './boss.ts'

/** Of the message that wakes the workers of all processes. */
export const topic = 'jobs'

/** pg-boss begins what is due before now, not at now. */
export function startAfter(at: Date): Date {
  return new Date(at.getTime() - 1)
}

export function sender(deps: Pick<Deps, 'role' | 'db' | 'now' | 'notify'>) {
  const boss = bossOver(deps)

  return async (name: string, data: object, transaction: Database, startAt: Date = deps.now()): Promise<void> => {
    const id = await boss.send(name, data, {
      db: statementsOver(transaction, deps.now),
      startAfter: startAfter(startAt),
    })
    if (id === null) throw new Error(`No job is called ${name}.`)
    // Reaches the workers when the transaction commits.
    await deps.notify(topic, {}, transaction)
  }
}
