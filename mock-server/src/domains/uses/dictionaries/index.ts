import { beijingTime } from '@one-card/envelope'
import { openServices, type OpenServices, type Result } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import { tablesAt } from '../../../dictionaries.ts'
import type { Module } from '../../../module.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import { topic } from './live.ts'
import { dictionariesRepository } from './repository.ts'
import { takingOver } from './take-over.ts'

interface DictionaryNeighbours {
  national?: NationalLine | undefined
}

type Entry = Result<OpenServices['dictionary/list']>['entries'][number]

const rereadJob = 'dictionaries'
const mostAtOnce = 200
const keyOf = ({ dictionary, code }: Pick<Entry, 'dictionary' | 'code'>) => `${dictionary}/${code}`

/** §5.4.1.3-a, decision 0070: what is added to the dictionaries at the national platform, and reaches every platform below it. */
export function dictionariesModule(
  deps: Pick<Deps, 'db' | 'now' | 'notify'>,
  { national }: DictionaryNeighbours,
): Module<undefined> {
  const repository = dictionariesRepository(deps.db)
  const takeOver = takingOver(deps, repository)

  async function listAll(): Promise<Entry[]> {
    const additions = await repository.list()
    const added = new Map(additions.map((each) => [`${each.dictionary}/${each.code}`, each]))
    return Object.values(tablesAt(additions, deps.now())).flatMap(({ name, rows }) =>
      rows.map(([code, label]) => {
        const row = added.get(`${name}/${code}`)
        return {
          dictionary: name as Entry['dictionary'],
          code,
          label,
          ...(row && { opensAt: beijingTime(row.opensAt) }),
          ...(row?.closesAt && { closesAt: beijingTime(row.closesAt) }),
        }
      }),
    )
  }

  return {
    api: undefined,
    handlers: [
      handle(openServices['dictionary/list'], async ({ dictionaryOf, after }) => {
        const all = (await listAll()).filter(({ dictionary }) => dictionaryOf === 'all' || dictionary === dictionaryOf)
        const first = after === undefined ? 0 : all.findIndex((entry) => keyOf(entry) === after) + 1
        const entries = all.slice(first, first + mostAtOnce)
        return { entries, ...(all.length > first + mostAtOnce && { next: keyOf(entries.at(-1)!) }) }
      }),
    ],
    jobs: [
      {
        name: rereadJob,
        everySeconds: 60,
        tries: 1,
        // Told each minute, a process whose message was lost is a minute behind.
        async work() {
          try {
            if (national !== undefined) await takeOver(national)
          } finally {
            await deps.notify(topic, {})
          }
        },
      },
    ],
  }
}

export { liveDictionaries, topic as dictionariesTopic, type LiveDictionaries } from './live.ts'
export { dictionaryRegistrations, type DictionaryRegistrations } from './registrations.ts'
export type { NewEntry } from './new-entry.ts'
