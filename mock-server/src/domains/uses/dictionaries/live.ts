import type { Deps } from '../../../deps.ts'
import { tablesAt, type Addition, type Dictionaries } from '../../../dictionaries.ts'
import { dictionariesRepository } from './repository.ts'

/** Of the message by which all processes are told to read the rows again. */
export const topic = 'dictionaries'

export interface LiveDictionaries extends Dictionaries {
  reread(): Promise<void>
}

/** The rows as this process read them last. */
export async function liveDictionaries({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<LiveDictionaries> {
  const repository = dictionariesRepository(db)
  let additions: Addition[] = await repository.list()
  return {
    now: () => tablesAt(additions, now()),
    at: (time) => tablesAt(additions, time),
    async reread() {
      additions = await repository.list()
    },
  }
}
