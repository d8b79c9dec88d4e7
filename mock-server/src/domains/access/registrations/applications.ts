import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { checkBy, fail, type By } from './acts.ts'
import { wantsProblem, type Asked } from './asked.ts'
import { problemOf, type NewChannel } from './new-channel.ts'
import type { applicationsRepository } from './repository.ts'
import type { IssuedKeySet } from './service.ts'

export function applicationsService(
  { now, dictionaries }: Pick<Deps, 'now' | 'dictionaries'>,
  rows: ReturnType<typeof applicationsRepository>,
  create: (
    asked: NewChannel,
    by: By,
    also: (channelNo: string, transaction: Database) => Promise<void>,
  ) => Promise<IssuedKeySet>,
) {
  async function get(applicationNo: number) {
    return (await rows.find(applicationNo)) ?? fail(`没有编号为 ${applicationNo} 的申请`)
  }

  return {
    list: rows.list,
    get,

    /** Its number. Nothing is registered yet. */
    async apply(asked: Asked, by: By): Promise<number> {
      checkBy(by)
      const problem = problemOf(asked, dictionaries.now()) ?? wantsProblem(asked)
      if (problem !== undefined) fail(problem)
      return rows.insert({ asked, askedAt: now(), askedBy: by.who, askedWhy: by.why })
    },

    /** The channel on trial with its keys. What it asked for is granted one by one afterwards. */
    async approve(applicationNo: number, by: By): Promise<IssuedKeySet> {
      checkBy(by)
      const { asked } = await get(applicationNo)
      return create(asked, by, async (channelNo, transaction) => {
        if (!(await rows.decide(applicationNo, 'approve', { ...by, at: now(), channelNo }, transaction)))
          fail(`申请 ${applicationNo} 已经办结`)
      })
    },

    async refuse(applicationNo: number, by: By): Promise<void> {
      checkBy(by)
      await get(applicationNo)
      if (!(await rows.decide(applicationNo, 'refuse', { ...by, at: now() }))) fail(`申请 ${applicationNo} 已经办结`)
    },
  }
}
