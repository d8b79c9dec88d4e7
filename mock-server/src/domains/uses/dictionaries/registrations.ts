import { parseBeijingTime, beijingTime } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import { tablesAt } from '../../../dictionaries.ts'
import { checkBy, fail, type By } from '../../access/registrations/index.ts'
import { topic } from './live.ts'
import { entryProblem, type NewEntry } from './new-entry.ts'
import { dictionariesRepository, type EntryKey } from './repository.ts'

export type DictionaryRegistrations = ReturnType<typeof dictionaryRegistrations>

const dayMs = 24 * 3_600_000

/** What `npm run dictionary` works with; no caller of the platform reaches it. */
export function dictionaryRegistrations({ db, now, notify, role }: Pick<Deps, 'db' | 'now' | 'notify' | 'role'>) {
  const entries = dictionariesRepository(db)
  const dayOf = (at: Date) => beijingTime(at).slice(0, 10)

  /** The first moment of a Beijing day, which is `least` or later. */
  function beginningOf(day: string, option: string, least: string): Date {
    const begins = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseBeijingTime(`${day} 00:00:00`) : undefined
    if (begins === undefined) return fail(`请用 --${option} 写明日期，如 ${least}`)
    return day < least ? fail(`--${option} 最早为 ${least}`) : begins
  }

  function checkSource(): void {
    if (role === 'local') fail('字典由上级平台增加和停用，本平台自动取得')
  }

  return {
    list: () => entries.list(),

    /** From the beginning of `from` on, or at once. */
    async add(asked: NewEntry, from: string | undefined, { who, why }: By): Promise<void> {
      checkSource()
      checkBy({ who, why })
      const at = now()
      const opensAt = from === undefined || from === dayOf(at) ? at : beginningOf(from, 'from', dayOf(at))
      await db.transaction(async (transaction) => {
        const problem = entryProblem(asked, tablesAt(await entries.list(transaction), at))
        if (problem !== undefined) fail(problem)
        const { dictionary, code, label } = asked
        const row = { dictionary, code, label, opensAt, addedAt: at, addedBy: who, addedWhy: why }
        if (!(await entries.insertOnce(row, transaction))) fail(`${dictionary} 的 ${code} 或“${label}”刚刚由别人增加`)
        await notify(topic, {}, transaction)
      })
    },

    /**
     * From the beginning of `from` on, tomorrow at the earliest: until then each local platform has heard of it, so that none takes a
     * record that its parent refuses.
     */
    async close({ dictionary, code }: EntryKey, from: string | undefined, { who, why }: By): Promise<void> {
      checkSource()
      checkBy({ who, why })
      const at = now()
      const tomorrow = dayOf(new Date(at.getTime() + dayMs))
      const closesAt = beginningOf(from ?? tomorrow, 'from', tomorrow)
      await db.transaction(async (transaction) => {
        const found = (await entries.list(transaction)).find(
          (each) => each.dictionary === dictionary && each.code === code,
        )
        if (found === undefined) fail(`${dictionary} 中没有增加过 ${code}，标准原有的取值不能停用`)
        if (found.opensAt >= closesAt) fail(`${dictionary} 的 ${code} 自 ${dayOf(found.opensAt)} 起启用，停用应在其后`)
        const closed = { closesAt, closedAt: at, closedBy: who, closedWhy: why }
        if (!(await entries.close({ dictionary, code }, closed, transaction)))
          fail(`${dictionary} 的 ${code} 已自 ${dayOf(found.closesAt ?? at)} 起停用`)
        await notify(topic, {}, transaction)
      })
    },
  }
}
