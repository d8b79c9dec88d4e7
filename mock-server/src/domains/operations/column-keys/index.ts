import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Rekey } from '../../../module.ts'
import { cellsRepository } from './cells/repository.ts'

/** Of one column at a time, so that no step keeps a table's rows long. */
const stepCells = 200
/** About half a minute's work; the next minute goes on. */
const mostCells = 10_000

/** Sealed values of former generations → the one that seals. */
export function resealCells({ db, sealing }: Pick<Deps, 'db' | 'sealing'>): Rekey {
  const cells = cellsRepository(db)
  return async (most) => {
    const mark = sealing.mark()
    let moved = 0
    for (const table of await cells.listTables()) {
      for (const column of table.columns) {
        for (let left = true; left && moved < most;) {
          const old = await cells.listOld(table, column, mark, Math.min(stepCells, most - moved))
          for (const cell of old)
            await cells.replace(cell, table.keys, sealing.reseal(cell.sealed, cell, cell.key.join('/')))
          moved += old.length
          left = old.length === stepCells
        }
      }
    }
    return moved
  }
}

/** Each minute what is left of former keys, in steps; killed in between, the next one goes on (decision 0065). */
export function rekeyJob({ sealing }: Pick<Deps, 'sealing'>, rekeys: Rekey[]): Job {
  /** Of this process: what it found done needs no look until the keys change. */
  let done: string | undefined
  return {
    name: 'column-keys',
    everySeconds: 60,
    tries: 1,
    async work() {
      sealing.refresh()
      const mark = sealing.mark()
      if (mark === done) return { moved: 0 }
      let moved = 0
      for (const rekey of rekeys) moved += await rekey(mostCells - moved)
      // Another process may have sealed with the former keys until it read these: one look more, a minute later.
      done = moved === 0 ? mark : undefined
      return { moved }
    },
  }
}
