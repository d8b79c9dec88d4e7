import { refusals } from '@one-card/prompts'
import { creditCodeWithCheck } from '@one-card/records'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sealing } from '../src/db/sealing.ts'
import { catalogueReport } from '../src/domains/zones/catalogues/schema.ts'
import { article } from '../src/domains/zones/news/schema.ts'
import { catalogueItem } from '../src/domains/zones/services/schema.ts'
import { zone } from '../src/domains/zones/zones/schema.ts'
import { nationalPlatformNo } from '../src/worlds/access/channels.ts'
import { seedLocalZones } from '../src/worlds/zones/local/index.ts'
import { seedZones } from '../src/worlds/zones/index.ts'
import { openPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

let national: TestPlatform
let local: TestPlatform
let restoreFetch = () => {}
/** Of the test's own making: the line to the parent is cut, or loses its answers. */
const line = { cut: false, answersLost: 0, calls: [] as string[] }
const platformName = '示例地方一卡通应用平台'
const desk = '示例苏州社会保险经办窗口'
const up = () => local.caller(desk)
const refusing = (reason: keyof typeof refusals) => ({ code: refusals[reason] })

beforeAll(async () => {
  national = await startPlatform()
  await seedZones(national.store.db, sealing(national.platformKeys), national.clock.at)
  const { channelNo, sm4Key, privateKey, platformPublicKey } = national.keySetOf(platformName)
  const party = { channelNo, sm4Key, privateKey, platformPublicKey, url: national.origin, knownAs: nationalPlatformNo }
  const original = globalThis.fetch
  globalThis.fetch = async (...call) => {
    const address = String(call[0])
    if (!/\/open\/v1\/(catalogue|zone)\//.test(address) || !address.startsWith(national.origin))
      return original(...call)
    if (line.cut) throw new TypeError('fetch failed')
    const answer = await original(...call)
    line.calls.push(address.replace(/.*\/open\/v1\//, ''))
    if (line.answersLost === 0) return answer
    line.answersLost -= 1
    throw new TypeError('fetch failed')
  }
  restoreFetch = () => (globalThis.fetch = original)
  local = await startPlatform({ role: 'local', clock: national.clock, national: party })
  await local.worker.prepare()
  await seedLocalZones(local.store.db, local.clock.at)
  await local.worker.runDue()
}, 180_000)
afterAll(async () => {
  restoreFetch()
  await local.close()
  await national.close()
})
beforeEach(() => Object.assign(line, { cut: false, answersLost: 0, calls: [] }))

/** No other line of the demo has it. */
const department = '文化和旅游部门（示例）'
const item = (more = {}) => ({
  level: 'C',
  sceneNo: '06',
  scene: '文化体验应用',
  departmentNo: 'WHHLY',
  department,
  matterNo: '01',
  matter: '公共文化',
  projectNo: '01',
  project: '评弹馆持卡入场',
  description: '持社会保障卡进入评弹馆听书',
  openIn: '苏州市',
  cardForm: '3',
  abilities: '办事凭证/支付结算',
  ...more,
})
const house = (more = {}) => ({
  place: '江苏省',
  regionCode: '320500',
  name: '示例评弹馆',
  creditCode: creditCodeWithCheck('12320500MB0000077'),
  address: '苏州市姑苏区示例路7号',
  contactName: '张三',
  contactPhone: '0512-00000000',
  supervisor: '示例市文化和旅游局',
  scene: '文化体验应用',
  projects: '评弹馆持卡入场/听书预约',
  cardForm: '3',
  coverage: '全国',
  ...more,
})
const regionCode = '320500'
const report = (...services: Record<string, string>[]) => up().call('catalogue/services', { regionCode, services })
const there = async () => {
  const rows = await national.store.db
    .select()
    .from(catalogueItem)
    .where(and(eq(catalogueItem.ownerRegion, regionCode), eq(catalogueItem.department, department)))
    .orderBy(catalogueItem.id)
  return rows.map(({ project }) => project)
}
const citizen = async () => {
  const { name, idNo } = national.citizen('manyMonths')
  return (await openPage(national, (await national.token({ page: 'national-zone', name, idNo })).url)).client
}
const forward = async (seconds: number) => {
  national.clock.forward(seconds)
  await local.worker.runDue()
}

describe('zones of a local platform', () => {
  it('stand on the national one as soon as it has begun, under its origin', async () => {
    const [row] = await national.store.db.select().from(zone).where(eq(zone.regionCode, '320500'))
    expect(row).toMatchObject({
      providerNo: national.keySetOf(platformName).channelNo,
      origin: 'http://localhost:8080',
    })
  })

  it.each(['http://zone.example.cn', 'https://203.0.113.9', 'zone'])('are refused at %s', async (origin) => {
    const zoneAt = { regionCode: '440100', name: '广州市', level: 'city', drawing: 'skyline', origin } as const
    await expect(national.caller(platformName).call('zone/register', zoneAt)).rejects.toMatchObject(
      refusing('FORMAT_INVALID'),
    )
  })

  it('come with one call, are seen at once, and go with another', async () => {
    const jiaxing = { regionCode: '330400', name: '嘉兴市', level: 'city', drawing: 'water-town' } as const
    const caller = national.caller(platformName)
    await caller.call('zone/register', { ...jiaxing, origin: 'https://zone.jiaxing.example.cn' })
    const client = await citizen()
    const { provinces } = await client.call('regions/list', {})
    const cities = provinces.find(({ code }) => code === '330000')!.cities
    expect(cities.find(({ code }) => code === '330400')).toHaveProperty('services')
    expect((await client.call('search/find', { text: '嘉兴' })).found[0]).toMatchObject({ title: '嘉兴市服务专区' })
    const { members } = await client.call('zones/members', { regionCode: '330000' })
    expect(members.map(({ name }) => name)).toContain('嘉兴市')
    await caller.call('zone/withdraw', { regionCode: '330400' })
    expect(await client.call('zones/open', { regionCode: '330400' })).toEqual({})
  })

  it('may join regions, and then stand by each of them', async () => {
    const caller = national.caller(platformName)
    const joint = { regionCode: '990009', name: '沪苏浙一体化', level: 'joint', drawing: 'skyline' } as const
    await caller.call('zone/register', {
      ...joint,
      members: ['310000', '320000', '330000'],
      origin: 'https://joint.example.cn',
    })
    const services = [item({ level: 'Z', openIn: '上海市/江苏省/浙江省', project: '沪苏浙图书通借通还' })]
    expect(await caller.call('catalogue/services', { regionCode: '990009', services })).toMatchObject({ accepted: '1' })
    const client = await citizen()
    const { level, members } = await client.call('zones/members', { regionCode: '990009' })
    expect([level, members.map(({ name }) => name)]).toEqual(['joint', ['上海市', '江苏省', '浙江省']])
    const { provinces } = await client.call('regions/list', {})
    expect(provinces.at(-1)).toMatchObject({ code: '990009', name: '沪苏浙一体化', cities: [] })
    expect(await client.call('regions/pin', { regionCode: '990009' })).toEqual({ regionCode: '990009' })
    expect((await client.call('zones/list', {})).zones[0]).toMatchObject({ regionCode: '990009', reason: 'pinned' })
    await client.call('regions/pin', {})
    const { services: shown } = await client.call('services/list', { regionCode: '990009', sceneCode: '06' })
    expect(shown.map(({ project }) => project)).toContain('沪苏浙图书通借通还')
  })
})

describe('rows of a regional catalogue', () => {
  it('go up as soon as they are reported, once though an answer is lost, and say from where and when', async () => {
    line.answersLost = 1
    expect(await report(item(), item({ projectNo: '00' }))).toEqual({
      accepted: '1',
      rejected: [{ index: '1', field: 'projectNo', reason: '应为 01 到 99 的两位数字' }],
    })
    const { accepted } = await up().call('catalogue/institutions', { regionCode, institutions: [house()] })
    expect(accepted).toBe('1')
    await local.worker.runDue()
    await forward(61)
    expect(await there()).toEqual(['评弹馆持卡入场'])
    const states = await local.store.db.select().from(catalogueReport)
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['sent']))
    const client = await citizen()
    const { found } = await client.call('search/find', { text: '评弹馆' })
    const placeOf = (kind: string) =>
      found
        .find((each) => each.kind === kind)!
        .place.split('/')
        .at(-1)!
    expect(await client.call('services/get', { itemId: placeOf('service') })).toMatchObject({
      code: 'C06WHHLY0101',
      source: platformName,
      reportedAt: expect.stringMatching(/^2026-11-23 12:/) as string,
    })
    const shown = await client.call('institutions/get', { institutionId: placeOf('institution') })
    expect(shown).toMatchObject({
      source: platformName,
      projects: ['评弹馆持卡入场', '听书预约'],
      institutionClass: '02',
    })
    expect(JSON.stringify(shown)).not.toContain('0512-00000000')
  })

  it('wait through an hour without the parent, and then go in their order, each once', async () => {
    line.cut = true
    for (const no of ['11', '12', '13']) {
      await report(item({ projectNo: no, project: `第${no}项` }))
      await forward(1200)
    }
    await report(item({ projectNo: '11', project: '第11项（新）' }))
    expect(await there()).toEqual(['评弹馆持卡入场'])
    Object.assign(line, { cut: false, calls: [] })
    await forward(61)
    expect(await there()).toEqual(['评弹馆持卡入场', '第11项（新）', '第12项', '第13项'])
    expect(line.calls).toEqual(['catalogue/services'])
    await forward(61)
    expect(line.calls).toHaveLength(1)
  })

  it('are listed by department, scene, way of using the card and ability', async () => {
    await report(item({ projectNo: '21', cardForm: '1', abilities: '待遇发放', project: '演出补贴' }))
    const names = async (wanted: object) =>
      (await up().call('catalogue/service-list', { servicesOf: regionCode, ...wanted })).services.map(
        ({ row }) => row.project,
      )
    expect(await names({ cardForm: '1' })).toEqual(['演出补贴'])
    expect(await names({ ability: '3' })).toEqual(['演出补贴'])
    expect(await names({ ability: '2' })).not.toContain('演出补贴')
    expect(await names({ sceneCode: '02' })).toEqual([])
    expect(await names({ department: '旅游' })).toContain('演出补贴')
    const { institutions } = await up().call('catalogue/institution-list', {
      institutionsOf: '000000',
      department: '文化',
    })
    expect(institutions).toMatchObject([{ row: house(), source: desk }])
  })

  it('are taken for one’s own region alone', async () => {
    await expect(up().call('catalogue/services', { regionCode: '330100', services: [item()] })).rejects.toMatchObject(
      refusing('SERVICE_NOT_GRANTED'),
    )
    await expect(
      national.caller(platformName).call('catalogue/services', { regionCode: '110000', services: [item()] }),
    ).rejects.toMatchObject(refusing('SERVICE_NOT_GRANTED'))
  })
})

it('an article goes up without its scripts and pictures; one without a word is refused', async () => {
  const about = { kind: 'news', publishedOn: '2026-11-20' } as const
  const body = '<h2>开馆</h2><script>alert(1)</script><p>评弹馆<img src="data:image/png;base64,AAAA">持卡可入。</p>'
  const articles = [
    { ...about, articleNo: 'N-1', title: '评弹馆开馆', body },
    { ...about, articleNo: 'N-2', title: '空', body: '<p><img src="x"></p>' },
  ]
  expect(await up().call('catalogue/articles', { regionCode, articles })).toEqual({
    accepted: '1',
    rejected: [{ index: '1', field: 'body', reason: '正文没有文字' }],
  })
  await local.worker.runDue()
  const [row] = await national.store.db.select().from(article).where(eq(article.id, '320500-N-1'))
  expect(row).toMatchObject({ body: '<h2>开馆</h2><p>评弹馆持卡可入。</p>', source: '江苏省苏州市' })
})

it('what stands in the store is codes, and starred samples are of no region', async () => {
  await report(item({ projectNo: '31', openIn: '**市/**市' }))
  const [row] = await local.store.db.select().from(catalogueItem).where(eq(catalogueItem.projectNo, '31'))
  expect(row).toMatchObject({ openIn: [], openInWords: '**市/**市', abilities: ['1', '2'], sceneCode: '06' })
})
