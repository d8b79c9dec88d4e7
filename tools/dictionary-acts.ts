import { parseArgs } from 'node:util'
import { beijingTime } from '@one-card/envelope'
import type { Role } from '../mock-server/src/db/open.ts'
import { fail } from '../mock-server/src/domains/access/registrations/index.ts'
import type { DictionaryRegistrations } from '../mock-server/src/domains/uses/dictionaries/index.ts'

const usage = `npm run dictionary -- <动作> --who 操作人 --why 原因 …
  list  [--local]                          增加过的取值；--local 看地方平台已取得的
  add   --table C.6|C.7|C.8|C.9|C.10|GB/T2260 --code 编号 --label 取值 [--from 启用日期，默认立即]
  close --table 表 --code 编号 [--from 停用日期，默认明天]    此后的新数据不能再用，已有数据的含义不变`

const one = { type: 'string', default: '' } as const
const options = {
  table: one,
  code: one,
  label: one,
  from: { type: 'string' },
  who: one,
  why: one,
  local: { type: 'boolean', default: false },
} as const

function read(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    return { ...values, act: positionals[0] ?? '' }
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`)
  }
}
type Given = ReturnType<typeof read>
type Print = (text: string) => void

const acts: Record<string, (dictionaries: DictionaryRegistrations, given: Given, print: Print) => Promise<void>> = {
  async list(dictionaries, _given, print) {
    for (const { dictionary, code, label, opensAt, closesAt } of await dictionaries.list()) {
      const until = closesAt === null ? '' : `${beijingTime(closesAt)} 起停用`
      print([dictionary, code, label, `${beijingTime(opensAt)} 起启用`, until].filter(Boolean).join('  '))
    }
  },
  add: (dictionaries, { table: dictionary, code, label, from, ...by }) =>
    dictionaries.add({ dictionary, code, label }, from, by),
  close: (dictionaries, { table: dictionary, code, from, ...by }) => dictionaries.close({ dictionary, code }, from, by),
}

/** What a command line asks for, to be done with the dictionaries of a platform; throws one sentence for whoever typed it. */
export function dictionaryAct(args: string[]) {
  const given = read(args)
  const act = Object.hasOwn(acts, given.act) ? acts[given.act]! : fail(usage)
  const role: Role = given.local ? 'local' : 'national'
  return { role, run: (dictionaries: DictionaryRegistrations, print: Print) => act(dictionaries, given, print) }
}
