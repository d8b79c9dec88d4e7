import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { NotRegistered } from './not-registered.ts'
import type { actsRepository, NewAct } from './repository.ts'

/** Every act has somebody who did it and a reason. */
export interface By {
  who: string
  why: string
}

/** Runs what an act changes and writes its row, or neither. */
export type RunAct = <T>(
  done: Pick<NewAct, 'channelNo' | 'act' | 'what'>,
  by: By,
  run: (transaction: Database) => Promise<T>,
) => Promise<T>

export function actRunner({ db, now }: Pick<Deps, 'db' | 'now'>, acts: ReturnType<typeof actsRepository>): RunAct {
  return async (done, { who, why }, run) => {
    checkBy({ who, why })
    return db.transaction(async (transaction) => {
      const result = await run(transaction)
      await acts.insert({ ...done, who, why, at: now() }, transaction)
      return result
    })
  }
}

export function checkBy({ who, why }: By): void {
  if (who.trim() === '' || why.trim() === '') fail('请用 --who 写明操作人，用 --why 写明原因')
}

export function fail(sentence: string): never {
  throw new NotRegistered(sentence)
}
