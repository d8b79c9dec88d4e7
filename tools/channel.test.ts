import { afterAll, beforeAll, expect, it } from 'vitest'
import { registrations } from '../mock-server/src/domains/access/registrations/index.ts'
import { demoPlatform } from '../mock-server/test/demo-platform.ts'
import { channelAct } from './channel-acts.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const by = ['--who', '张工', '--why', '合同 2026-11 号']
const site = ['--name', '示例新区网站', '--kind', 'partner-site', '--region', '320500']

/** What was printed for programs, and what was said besides. */
async function typed(...args: string[]): Promise<{ printed: string; said: string }> {
  const [printed, said]: [string[], string[]] = [[], []]
  const output = { print: (text: string) => void printed.push(text), warn: (text: string) => void said.push(text) }
  await channelAct(args).run(registrations(platform.deps), output)
  return { printed: printed.join('\n'), said: said.join('\n') }
}

it('registers a site, grants it a page, shows all that was done, and lets it go', async () => {
  const created = await typed(
    'create',
    ...site,
    '--return-url',
    'https://new.example.cn/',
    '--origin',
    'https://new.example.cn',
    ...by,
  )
  const { channelNo, privateKey, sm4Key } = JSON.parse(created.printed) as Record<string, string>
  expect(created.said).toContain('只显示这一次')
  const channel = ['--channel', channelNo!]
  await typed('grant', ...channel, '--page', 'ecard-code', ...by)
  await typed('grant', ...channel, '--service', 'user-token/issue', ...by)
  const { printed } = await typed('show', ...channel)
  expect(JSON.parse(printed)).toMatchObject({
    frameAncestors: ['https://new.example.cn'],
    pages: ['ecard-code'],
    services: [{ service: 'user-token/issue', fields: [] }],
    acts: [{ act: 'create', who: '张工' }, { act: 'grant' }, { act: 'grant', what: 'service user-token/issue' }],
  })
  for (const key of [privateKey!, sm4Key!]) expect(printed).not.toContain(key)
  await typed('exit', ...channel, ...by)
  expect((await typed('list')).printed).toContain(`${channelNo}  left  partner-site  示例新区网站`)
})

it.each([
  [[], 'npm run channel -- <动作>'],
  [['toString'], 'npm run channel -- <动作>'],
  [['list', '--chanel', '1'], 'npm run channel -- <动作>'],
])('says how it is used for %j', (args, sentence) => {
  expect(() => channelAct(args)).toThrow(sentence)
})

it.each([
  [['create', ...site, ...by], '--return-url'],
  [['create', ...site, '--per-minute', 'many', ...by], '--per-minute 应为整数'],
  [['grant', '--channel', '999999999999', '--page', 'ecard-code', ...by], '没有编号为 999999999999 的渠道'],
  [['grant', '--channel', '999999999999', ...by], '写明一个页面或服务'],
  [['suspend', '--channel', '010132050001'], '--who'],
])('says in one sentence what is wrong with %j', async (args, sentence) => {
  await expect(typed(...args)).rejects.toThrow(sentence)
})
