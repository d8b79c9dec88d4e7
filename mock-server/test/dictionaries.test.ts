import { beijingTime } from '@one-card/envelope'
import { refusals } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sealing } from '../src/db/sealing.ts'
import { channel } from '../src/domains/access/channels/schema.ts'
import { dictionaryEntry } from '../src/domains/uses/dictionaries/schema.ts'
import { nationalPlatformNo } from '../src/worlds/access/channels.ts'
import { seedZones } from '../src/worlds/zones/index.ts'
import { openPage } from './page-session.ts'
import { adminToken, startPlatform, type TestPlatform } from './platform.ts'
import { rowsOf } from './sample-records.ts'

let national: TestPlatform
let local: TestPlatform
let restoreFetch = () => {}
/** Of the test's own making: the line to the parent is cut. */
const line = { cut: false }
const by = { who: '张工', why: '字典表第2次更新' }
const [hall, till] = ['服务大厅窗口', '便利店收银台']
const who = 'manyMonths'

beforeAll(async () => {
  national = await startPlatform()
  await seedZones(national.store.db, sealing(national.platformKeys), national.clock.at)
  const { channelNo, sm4Key, privateKey, platformPublicKey } = national.keySetOf('示例地方一卡通应用平台')
  const party = { channelNo, sm4Key, privateKey, platformPublicKey, url: national.origin, knownAs: nationalPlatformNo }
  const original = globalThis.fetch
  globalThis.fetch = async (...call) => {
    if (line.cut && String(call[0]).startsWith(`${national.origin}/open/v1/dictionary/`))
      throw new TypeError('fetch failed')
    return original(...call)
  }
  restoreFetch = () => (globalThis.fetch = original)
  local = await startPlatform({ role: 'local', clock: national.clock, national: party })
  await Promise.all([national.worker.prepare(), local.worker.prepare()])
}, 180_000)
afterAll(async () => {
  restoreFetch()
  await local.close()
  await national.close()
})
beforeEach(() => Object.assign(line, { cut: false }))

async function admin(act: 'add' | 'close' | 'list', body: object, at = national) {
  const answer = await fetch(`${at.origin}/admin/v1/dictionaries/${act}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(act === 'list' ? body : { ...by, ...body }),
  })
  return { status: answer.status, said: (await answer.json()) as { msg?: string } }
}
/** A minute goes by, and each process has read what it was told to read. */
async function minute(): Promise<void> {
  national.clock.forward(60)
  await national.worker.runDue()
  await local.worker.runDue()
}
const systemOf = (platform: TestPlatform, name: string) => `${platform === local ? '示例苏州' : '示例'}${name}`

let no = 0
/** A record of a table with some of its fields changed, to a platform; what was said to it. */
async function report(platform: TestPlatform, table: 'C.3' | 'C.4', fields: Record<string, string>) {
  const { name, idNo } = platform.citizen(who)
  const system = systemOf(platform, table === 'C.3' ? hall : till)
  const accessNo = platform.keySetOf(system).channelNo
  const row = rowsOf(beijingTime(platform.clock.at))[table]
  const whose = table === 'C.4' ? { payerName: name, payerIdNo: idNo } : { name, idNo, state: '成功' }
  const record = { accessNo, ...row, ...whose, serialNo: `DICT-${(no += 1)}`, ...fields }
  const service = table === 'C.3' ? 'records/credential' : 'records/payment'
  const { rejected } = await platform.caller(system).call(service, { record: [record] })
  return rejected.map(({ field, reason }) => `${field} ${reason}`)
}
const accepts = (platform: TestPlatform, table: 'C.3' | 'C.4', fields: Record<string, string>) =>
  expect.poll(() => report(platform, table, fields), { interval: 20, timeout: 20_000 }).toEqual([])

async function usage(platform: TestPlatform) {
  const { name, idNo } = platform.citizen(who)
  const { url } = await platform.token({ page: 'usage-records', name, idNo }, systemOf(platform, '市民App'))
  return (await openPage(platform, url)).client
}
/** Everything a holder reads of their newest record. */
async function newestOf(platform: TestPlatform): Promise<string> {
  const client = await usage(platform)
  const { records } = await client.call('records/list', {})
  return JSON.stringify(await client.call('records/get', { recordId: records[0]!.recordId }))
}

/** Both platforms' system may use cards for it. */
async function register(scene: string): Promise<void> {
  for (const platform of [national, local])
    for (const name of [hall, till])
      await platform.store.db
        .update(channel)
        .set({ scenes: ['01', '99', scene] })
        .where(eq(channel.channelNo, platform.keySetOf(systemOf(platform, name)).channelNo))
}

describe.each([
  ['C.6', '06', '社会保障卡近场认证', 'C.3', 'credentialType'],
  ['C.7', '08', '婚育服务应用', 'C.3', 'scene'],
  ['C.8', '10', '集体经济组织', 'C.3', 'institutionClass'],
  ['C.9', '07', '社会保障卡数字人民币支付', 'C.4', 'paymentMethod'],
  ['C.10', '09', '互助保障结算', 'C.4', 'paymentType'],
  ['GB/T2260', '329900', '示例新市', 'C.3', 'regionCode'],
] as const)('%s, to which the parent adds %s', (dictionary, code, label, table, field) => {
  const value = field === 'regionCode' ? code : label

  it('is refused before, and accepted after on both platforms, and shown in its words', async () => {
    if (dictionary === 'C.7') await register(code)
    for (const platform of [national, local])
      expect((await report(platform, table, { [field]: value })).join()).toContain(`${field} `)
    expect(await admin('add', { dictionary, code, label })).toEqual({ status: 200, said: {} })
    await accepts(national, table, { [field]: value })
    expect((await report(local, table, { [field]: value })).join()).toContain(`${field} `)
    await minute()
    await accepts(local, table, { [field]: value })

    // Institution and region of a record are those of its system's registration.
    if (!['institutionClass', 'regionCode'].includes(field))
      for (const platform of [national, local]) expect(await newestOf(platform)).toContain(label)
    for (const platform of [national, local]) {
      const page = await (await fetch(`${platform.origin}/docs/fields`)).text()
      expect(page).toContain(`<code>${code}</code></td><td>${label}</td><td>可用`)
    }
  })
})

describe('a scene that was added', () => {
  it('stands in the filter of 使用明细, in a zone, in the directory and in search under its name', async () => {
    const { scenes } = await (await usage(national)).call('records/summary', {})
    expect(scenes).toContainEqual({ code: '08', name: '婚育服务' })

    const desk = '示例社会保险经办窗口'
    const { rejected } = await national.caller(desk).call('catalogue/services', {
      regionCode: '320500',
      services: [
        {
          level: 'C',
          sceneNo: '08',
          scene: '婚育服务应用',
          departmentNo: 'MZBM',
          department: '民政部门（示例）',
          matterNo: '01',
          matter: '婚姻登记',
          projectNo: '01',
          project: '婚姻登记预约',
          description: '刷社会保障卡预约婚姻登记',
          openIn: '苏州市',
          cardForm: '3',
          abilities: '办事凭证',
        },
      ],
    })
    expect(rejected).toEqual([])
    const { name, idNo } = national.citizen(who)
    const { client } = await openPage(national, (await national.token({ page: 'national-zone', name, idNo })).url)
    const { services } = await client.call('services/list', { regionCode: '320500', sceneCode: '08' })
    expect(services).toMatchObject([{ project: '婚姻登记预约', sceneCode: '08', sceneName: '婚育服务' }])
    expect(await client.call('services/get', { itemId: services[0]!.itemId })).toMatchObject({ scene: '婚育服务应用' })
    const found = await client.call('search/find', { text: '婚姻登记预约' })
    expect(JSON.stringify(found)).toContain('婚育服务应用')
  })

  it('may be used where it is registered, and named in table D.1', async () => {
    const decode = (applicationNo: string) =>
      national
        .caller(systemOf(national, hall))
        .call('ecode/decode', { code: '91110000000000000000000000', scene: '婚育服务应用/婚姻登记' }, { applicationNo })
    await expect(decode('08')).rejects.toMatchObject({ code: refusals.CODE_UNREADABLE })
    await expect(decode('77')).rejects.toMatchObject({ code: refusals.FORMAT_INVALID })
  })

  it('is told to every caller by the service, with the table as it is printed', async () => {
    const caller = local.caller(systemOf(local, hall))
    const { entries } = await caller.call('dictionary/list', { dictionaryOf: 'C.7' })
    expect(entries.map(({ code }) => code)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '99'])
    expect(entries.find(({ code }) => code === '08')).toMatchObject({ label: '婚育服务应用', dictionary: 'C.7' })
    expect(entries.find(({ code }) => code === '01')).toEqual({ dictionary: 'C.7', code: '01', label: '政务服务应用' })
  })

  it('is taken for nothing new once it is closed, and keeps its meaning in what was before', async () => {
    const today = beijingTime(national.clock.at)
    expect(await admin('close', { dictionary: 'C.7', code: '08' })).toEqual({ status: 200, said: {} })
    await minute()
    await accepts(local, 'C.3', { scene: '婚育服务应用/当天' })
    national.clock.forward(86_400)
    await minute()
    const shut = 'scene 该取值已停用或尚未启用（C.7）'
    for (const platform of [national, local]) {
      expect(await report(platform, 'C.3', { scene: '婚育服务应用' })).toEqual([shut])
      await accepts(platform, 'C.3', { scene: '婚育服务应用/补报', authTime: today, handledTime: today })
    }
    const decode = { code: '91110000000000000000000000', scene: '婚育服务应用' }
    await expect(local.caller(systemOf(local, hall)).call('ecode/decode', decode)).rejects.toMatchObject({
      code: refusals.FORMAT_INVALID,
    })
    const { records } = await (await usage(local)).call('records/list', { scene: '08' })
    expect(records.length).toBeGreaterThan(1)
  })
})

describe('a value that lies ahead', () => {
  it('is accepted from its day on', async () => {
    const from = beijingTime(new Date(national.clock.at.getTime() + 86_400_000)).slice(0, 10)
    await admin('add', { dictionary: 'C.6', code: '07', label: '社会保障卡语音认证', from })
    await minute()
    const fields = { credentialType: '社会保障卡语音认证' }
    const early = () => report(local, 'C.3', fields)
    await expect.poll(early, { interval: 20 }).toEqual(['credentialType 该取值已停用或尚未启用（C.6）'])
    national.clock.forward(86_400)
    await accepts(local, 'C.3', fields)
  })
})

describe('an hour without the parent', () => {
  it('is followed by everything that was added and closed in it, once', async () => {
    line.cut = true
    await admin('add', { dictionary: 'C.7', code: '21', label: '养老服务应用' })
    for (let passed = 0; passed < 60; passed += 20) {
      national.clock.forward(1200)
      await local.worker.runDue()
    }
    await admin('add', { dictionary: 'C.7', code: '22', label: '残疾人服务应用' })
    await admin('close', { dictionary: 'C.7', code: '21' })
    const here = () => local.store.db.select().from(dictionaryEntry).where(eq(dictionaryEntry.dictionary, 'C.7'))
    expect((await here()).map(({ code }) => code)).toEqual(['08'])
    line.cut = false
    for (let rounds = 0; rounds < 3; rounds += 1) await minute()
    const told = (await here()).map(({ code, state, addedBy }) => [code, state, addedBy]).sort()
    expect(told).toEqual([
      ['08', 'closing', '上级平台'],
      ['21', 'closing', '上级平台'],
      ['22', 'open', '上级平台'],
    ])
  })
})

describe('what may not be added or closed is refused by name', () => {
  const entry = { dictionary: 'C.7', code: '30', label: '示例应用' }
  it.each([
    ['another table', { dictionary: 'C.5' }, '没有字典 C.5'],
    ['a code that is printed', { code: '02', label: '人事应用' }, 'C.7 的 02 已经是“人力资源和社会保障应用”'],
    ['a code that means something else', { code: '22' }, 'C.7 的 22 已经是“残疾人服务应用”，编号的含义不能改变'],
    ['the same again', { code: '22', label: '残疾人服务应用' }, 'C.7 的 22 已经是“残疾人服务应用”'],
    ['a label that has a code', { label: '就医购药应用' }, '已有编号 03'],
    ['an alias of one', { label: '人社服务' }, '已有编号 02'],
    ['99', { code: '99' }, '99 固定为其他'],
    ['a code of one digit', { code: '8' }, '两位数字'],
    ['a slash', { label: '婚育/生育应用' }, '不能有“/”'],
    ['what nobody sees', { label: '示例\u200b应用' }, 'U+200B'],
    ['blanks around it', { label: ' 示例应用' }, '前后不能有空格'],
    ['a label without a word', { label: 'A1' }, '请用 --label'],
    ['too long a label', { label: '长'.repeat(41) }, '最多 40 个字'],
    ['a day that is none', { from: '2026-02-31' }, '请用 --from 写明日期'],
    ['a day that is over', { from: '2026-01-01' }, '--from 最早为'],
    ['nobody who did it', { who: ' ' }, '请用 --who'],
    ['a region of no province', { dictionary: 'GB/T2260', code: '389901' }, '上级地区 380000'],
    ['a region that there is', { dictionary: 'GB/T2260', code: '320500' }, '已经是“江苏省苏州市”'],
  ])('%s', async (_what, more, words) => {
    const { status, said } = await admin('add', { ...entry, ...more })
    expect([status, said.msg]).toEqual([422, expect.stringContaining(words)])
  })

  it.each([
    ['what is printed', { code: '01' }, '标准原有的取值不能停用'],
    ['what is closed', { code: '08' }, '起停用'],
    ['today', { code: '22', from: '2026-11-23' }, '--from 最早为'],
  ])('closing %s', async (_what, more, words) => {
    const { status, said } = await admin('close', { dictionary: 'C.7', ...more })
    expect([status, said.msg]).toEqual([422, expect.stringContaining(words)])
  })

  it('anything at a local platform', async () => {
    expect(await admin('add', entry, local)).toEqual({
      status: 422,
      said: { msg: '字典由上级平台增加和停用，本平台自动取得' },
    })
  })

  it('a name that the parent gives to what stands here under another: the rest is taken, and somebody is told', async () => {
    await local.store.db.update(dictionaryEntry).set({ label: '旧名应用' }).where(eq(dictionaryEntry.code, '22'))
    await admin('add', { dictionary: 'C.7', code: '23', label: '法律服务应用' })
    await minute()
    const rows = await local.store.db.select().from(dictionaryEntry)
    expect(rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['旧名应用', '法律服务应用']))
    expect(local.log()).toContain('"fault":{"name":"Error"')
  })
})
