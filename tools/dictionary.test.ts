import { afterAll, beforeAll, expect, it } from 'vitest'
import { openForTest } from '../mock-server/src/db/open-for-test.ts'
import type { Store } from '../mock-server/src/db/open.ts'
import { dictionaryRegistrations } from '../mock-server/src/domains/uses/dictionaries/index.ts'
import { dictionaryAct } from './dictionary-acts.ts'

let store: Store
beforeAll(async () => {
  store = await openForTest()
}, 60_000)
afterAll(() => store.close())

const by = ['--who', '张工', '--why', '字典表第2次更新']
const now = () => new Date('2026-11-23T04:00:00Z')

async function typed(...args: string[]): Promise<string[]> {
  const printed: string[] = []
  const { role, run } = dictionaryAct(args)
  await run(
    dictionaryRegistrations({ db: store.db, role, now, notify: store.notify }),
    (text) => void printed.push(text),
  )
  return printed
}

it('adds a value, lists it, and closes it from tomorrow on', async () => {
  await typed('add', '--table', 'C.7', '--code', '08', '--label', '婚育服务应用', ...by)
  expect(await typed('list')).toEqual(['C.7  08  婚育服务应用  2026-11-23 12:00:00 起启用'])
  await typed('close', '--table', 'C.7', '--code', '08', ...by)
  expect(await typed('list')).toEqual(['C.7  08  婚育服务应用  2026-11-23 12:00:00 起启用  2026-11-24 00:00:00 起停用'])
})

it.each([
  ['an act that is none', ['remove'], 'npm run dictionary'],
  ['an option that is none', ['list', '--tabel', 'C.7'], 'npm run dictionary'],
  ['nobody who did it', ['add', '--table', 'C.7', '--code', '09', '--label', '示例应用'], '--who'],
  ['no label', ['add', '--table', 'C.7', '--code', '09', ...by], '--label'],
  ['a local platform', ['add', '--local', '--table', 'C.7', '--code', '09', '--label', '示例应用', ...by], '上级平台'],
])('says what is wrong with %s', async (_what, args, words) => {
  await expect(async () => typed(...args)).rejects.toThrow(words)
})
