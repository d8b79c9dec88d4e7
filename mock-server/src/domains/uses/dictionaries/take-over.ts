import { parseBeijingTime } from '@one-card/envelope'
import type { OpenServices, Result } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { DictionariesRepository, Entry } from './repository.ts'

type Told = Result<OpenServices['dictionary/list']>['entries'][number]

const parent = { by: '上级平台', why: '§5.4.1.3-a' }

/** Reads the dictionaries of the parent, and adds and closes here what was added and closed there, once however often it is told. */
export function takingOver({ db, now }: Pick<Deps, 'db' | 'now'>, repository: DictionariesRepository) {
  async function listThere({ client }: NationalLine): Promise<Told[]> {
    const told: Told[] = []
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: Result<OpenServices['dictionary/list']> = await client.call('dictionary/list', {
        dictionaryOf: 'all',
        ...(after !== '' && { after }),
      })
      told.push(...page.entries)
      after = page.next
    }
    return told.filter(({ opensAt }) => opensAt !== undefined)
  }

  async function take({ dictionary, code, label, ...told }: Told, here: Entry | undefined, within: Deps['db']) {
    const at = now()
    const opensAt = parseBeijingTime(told.opensAt!)!
    const { by, why } = parent
    if (here === undefined)
      await repository.insertOnce({ dictionary, code, label, opensAt, addedAt: at, addedBy: by, addedWhy: why }, within)
    const closesAt = told.closesAt === undefined ? undefined : parseBeijingTime(told.closesAt)!
    if (closesAt !== undefined)
      await repository.close({ dictionary, code }, { closesAt, closedAt: at, closedBy: by, closedWhy: why }, within)
  }

  return async (national: NationalLine): Promise<void> => {
    const told = await listThere(national)
    const renamed = await db.transaction(async (transaction) => {
      const own = new Map((await repository.list(transaction)).map((each) => [`${each.dictionary} ${each.code}`, each]))
      const hereOf = ({ dictionary, code }: Told) => own.get(`${dictionary} ${code}`)
      const isRenamed = (each: Told) => (hereOf(each)?.label ?? each.label) !== each.label
      for (const each of told) if (!isRenamed(each)) await take(each, hereOf(each), transaction)
      return told.filter(isRenamed)
    })
    // What stands here in records keeps its meaning; somebody has to look at it.
    if (renamed.length > 0)
      throw new Error(
        `The parent calls ${renamed.map(({ dictionary, code }) => `${dictionary} ${code}`).join()} by another name`,
      )
  }
}
