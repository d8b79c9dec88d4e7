import { afterAll, beforeAll, expect, it } from 'vitest'
import { openForTest } from '../../../db/open-for-test.ts'
import type { Store } from '../../../db/open.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import { leases } from '../../operations/jobs/leases.ts'
import { lease as leaseTable } from '../../operations/jobs/schema.ts'
import { reportingUp } from './report-up.ts'
import { cataloguesRepository } from './repository.ts'

let store: Store
let at = new Date('2026-11-23T01:30:00Z')
const now = () => at
beforeAll(async () => {
  store = await openForTest('local')
}, 60_000)
afterAll(() => store.close())

/** What one process sends; `during` happens while its call is out. */
function processOf(sent: string[], during: () => Promise<void> = async () => {}) {
  const rows = {
    async send(reports: { key: string }[]) {
      sent.push(...reports.map(({ key }) => key))
      await during()
      return new Map<number, string>()
    },
  }
  const jobs = { alone: leases({ db: store.db, now }) }
  return reportingUp({ now }, cataloguesRepository(store.db), { rows, jobs, national: {} as NationalLine })
}

const queue = (keys: string[]) =>
  cataloguesRepository(store.db).queue(
    keys.map((key) => ({ kind: 'services' as const, key, regionCode: '320500', movedAt: now() })),
    store.db,
  )

it('two processes at one moment send each line once', async () => {
  await queue(['one', 'two', 'three'])
  const sent: string[] = []
  const second = processOf(sent)
  const first = processOf(sent, second)
  await Promise.all([first(), second(), processOf(sent)()])
  expect(sent.sort()).toEqual(['one', 'three', 'two'])
})

it('what a process that died had begun is taken over after its time, and no sooner', async () => {
  await queue(['left'])
  const sent: string[] = []
  const dies = processOf([], () => new Promise<void>(() => {}))
  void dies()
  const survivor = processOf(sent)
  // The one that died holds its lease before the other begins.
  while ((await store.db.$count(leaseTable)) === 0) await Promise.resolve()
  await survivor()
  expect(sent).toEqual([])
  at = new Date(at.getTime() + 121_000)
  await survivor()
  expect(sent).toEqual(['left'])
})
