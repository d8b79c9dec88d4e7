import { scenes, splitServiceCode, creditCodeProblem } from '@one-card/records'
import { regionName } from '@one-card/records/regions'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../src/domains/entry/sessions/index.ts'
import { institution } from '../src/domains/zones/institutions/schema.ts'
import { article } from '../src/domains/zones/news/schema.ts'
import { catalogueItem } from '../src/domains/zones/services/schema.ts'
import { zone } from '../src/domains/zones/zones/schema.ts'
import { seedZones } from '../src/worlds/zones/index.ts'
import { demoPlatform } from './demo-platform.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
/** Insured in Suzhou. */
let citizen: Session
/** Insured in Shenzhen, the card from Suzhou. */
let moved: Session

beforeAll(async () => {
  platform = await demoPlatform()
  await seedZones(platform.store.db, platform.deps.sealing, platform.clock.at)
  citizen = await platform.session('manyMonths')
  moved = await platform.session('rareName')
}, 120_000)
afterAll(() => platform.store.close())

describe('the demo world of the zones', () => {
  it('is a country: 31 provinces, zones, a catalogue, institutions with places, articles', async () => {
    const { db } = platform.store
    const zones = await db.select().from(zone)
    expect(zones.filter(({ level }) => level === 'province')).toHaveLength(31)
    expect(zones.length).toBeGreaterThanOrEqual(40)
    expect(await db.$count(catalogueItem)).toBeGreaterThanOrEqual(300)
    expect(await db.$count(article)).toBeGreaterThanOrEqual(300)
    const institutions = await db.select().from(institution)
    expect(institutions.length).toBeGreaterThanOrEqual(5000)
    for (const { creditCode, regionCode, sceneCode, longitude, latitude } of institutions) {
      if (creditCodeProblem(creditCode) !== undefined)
        throw new Error(`${creditCode}: ${creditCodeProblem(creditCode)}`)
      expect(regionName(regionCode)).toBeTruthy()
      expect(scenes.rows.map(([code]) => code)).toContain(sceneCode)
      expect(longitude! > 73 && longitude! < 136 && latitude! > 17 && latitude! < 54).toBe(true)
    }
    expect(new Set(institutions.map(({ creditCode }) => creditCode)).size).toBe(institutions.length)
  })

  it('has articles of some words, each said once', async () => {
    const articles = await platform.store.db.select().from(article)
    for (const { title, body } of articles) {
      expect(body.replace(/<[^>]*>/g, '').length, title).toBeGreaterThan(40)
      expect(body + title).not.toMatch(/[@#|]|undefined/)
    }
    const national = articles.filter(({ regionCode }) => regionCode === '000000')
    expect(new Set(national.map(({ title }) => title)).size).toBe(national.length)
  })

  it('is not sown twice', async () => {
    await seedZones(platform.store.db, platform.deps.sealing, platform.clock.at)
    expect(await platform.store.db.$count(zone)).toBeLessThan(100)
  })
})

describe('zones', () => {
  const namesOf = async (session: Session, params: object) =>
    (await platform.page('zones/list', session, params)).zones.map(({ name, reason }) =>
      `${name} ${reason ?? ''}`.trim(),
    )

  it('begin where the citizen is insured', async () => {
    const { place, zones } = await platform.page('zones/list', citizen, {})
    expect(place).toEqual({ regionCode: '320500', name: '苏州市' })
    expect(zones.slice(0, 2)).toMatchObject([
      { name: '苏州市', reason: 'insured', drawing: 'water-town' },
      { name: '江苏省', level: 'province' },
    ])
    expect(Number(zones[1]!.services)).toBeGreaterThan(Number(zones[0]!.services))
  })

  it('begin at the position that was told, or where the card is from without saying so', async () => {
    const here = { longitude: '118.8000', latitude: '32.0600' }
    expect((await namesOf(moved, { order: 'location', ...here }))[0]).toBe('南京市 location')
    expect(await namesOf(moved, { order: 'issuing' })).toEqual(['苏州市', '江苏省', '深圳市 insured'])
  })

  it('pass over a position abroad', async () => {
    const abroad = { longitude: '2.3500', latitude: '48.8600' }
    expect((await namesOf(moved, { order: 'location', ...abroad }))[0]).toBe('深圳市 insured')
  })

  it('begin with the one the citizen has pinned, in every channel, until they give it up', async () => {
    expect(await platform.page('regions/pin', moved, { regionCode: '510100' })).toEqual({ regionCode: '510100' })
    const elsewhere = await platform.session('rareName', { channel: '示例服务公众号' })
    const { place, zones } = await platform.page('zones/list', elsewhere, {})
    expect(place.name).toBe('成都市')
    expect(zones[0]).toMatchObject({ name: '成都市', reason: 'pinned' })
    expect(await platform.page('regions/pin', moved, {})).toEqual({})
    expect((await platform.page('zones/list', moved, {})).place.name).toBe('深圳市')
  })

  it('are not pinned by a code that does not exist', async () => {
    await expect(platform.page('regions/pin', moved, { regionCode: '999999' })).rejects.toMatchObject({
      reason: 'REGION_UNKNOWN',
    })
  })

  it('are pinned by the code of a city that was dissolved as the one it belongs to', async () => {
    expect(await platform.page('regions/pin', moved, { regionCode: '371200' })).toEqual({ regionCode: '370100' })
    expect((await platform.page('zones/list', moved, {})).place.name).toBe('济南市')
    await platform.page('regions/pin', moved, {})
  })
})

describe('regions', () => {
  it('are all provinces with their cities, and say which have a zone', async () => {
    const { provinces, recommended } = await platform.page('regions/list', moved, {})
    expect(provinces.filter(({ code }) => code < '900000')).toHaveLength(31)
    expect(provinces.at(-1)).toMatchObject({ name: '长三角一体化', cities: [] })
    const jiangsu = provinces.find(({ name }) => name === '江苏省')!
    expect(jiangsu.cities).toHaveLength(13)
    expect(jiangsu.cities.find(({ name }) => name === '苏州市')).toMatchObject({ pinyin: 'su zhou shi' })
    expect(jiangsu.cities.find(({ name }) => name === '连云港市')).not.toHaveProperty('services')
    expect(recommended).toEqual([
      { reason: 'insured', code: '440300', name: '深圳市' },
      { reason: 'issuing', name: '江苏省***' },
    ])
  })

  it('are found by a position', async () => {
    const told = { longitude: '104.1000', latitude: '30.6000' }
    expect(await platform.page('regions/locate', citizen, told)).toEqual({ regionCode: '510100', name: '成都市' })
    await expect(
      platform.page('regions/locate', citizen, { longitude: '-0.1200', latitude: '51.5000' }),
    ).rejects.toMatchObject({ reason: 'POSITION_OUTSIDE' })
  })
})

describe('the catalogue', () => {
  it('has the items of the standard, code put together', async () => {
    const item = await platform.page('services/get', citizen, { itemId: 'A02RLZYSHBZ0202' })
    expect(item).toMatchObject({
      code: 'A02RLZYSHBZ0202',
      project: '个人参保证明查询打印',
      regions: '全国',
      cardForm: '3',
      abilities: ['1'],
      owner: '全国',
    })
    await expect(platform.page('services/get', citizen, { itemId: 'none' })).rejects.toMatchObject({
      reason: 'ENTRY_MISSING',
    })
  })

  it('reads on to the end of a region, each item once and as many as it says', async () => {
    const seen: string[] = []
    let after: string | undefined
    let total = ''
    do {
      const page = await platform.page('services/list', citizen, { regionCode: '320500', ...(after && { after }) })
      for (const { code } of page.services) expect(splitServiceCode(code)).toBeDefined()
      seen.push(...page.services.map(({ itemId }) => itemId))
      ;({ next: after, total } = page)
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    expect(total).toBe(String(seen.length))
    expect(seen.some((id) => id.startsWith('320500-C'))).toBe(true)
    expect(seen.some((id) => id.startsWith('330100'))).toBe(false)
  })

  it('is narrowed by scene and ability', async () => {
    const { services } = await platform.page('services/list', citizen, {
      regionCode: '320500',
      sceneCode: '07',
      ability: '3',
    })
    expect(services.length).toBeGreaterThan(5)
    for (const { sceneCode, abilities } of services) {
      expect(sceneCode).toBe('07')
      expect(abilities).toContain('3')
    }
  })
})

describe('institutions', () => {
  it('are counted in all, by scene and by class', async () => {
    const { total, scenes: byScene, classes } = await platform.page('institutions/count', citizen, {})
    const sum = (counts: { institutions: string }[]) => counts.reduce((all, each) => all + Number(each.institutions), 0)
    expect(sum(byScene)).toBe(Number(total))
    expect(sum(classes)).toBe(Number(total))
    expect(byScene).toHaveLength(8)
    const medical = await platform.page('institutions/count', citizen, { sceneCode: '03' })
    expect(sum(medical.classes)).toBe(Number(medical.scenes.find(({ code }) => code === '03')!.institutions))
  })

  it('begin in the region of the citizen, and nearest first where a position is told', async () => {
    const own = await platform.page('institutions/list', citizen, {})
    for (const { address } of own.institutions) expect(address).toMatch(/^苏州市/)
    expect(own.institutions[0]).not.toHaveProperty('distance')
    const near = await platform.page('institutions/list', citizen, { longitude: '118.8000', latitude: '32.0600' })
    expect([own.order, near.order]).toEqual(['insured', 'near'])
    const metres = near.institutions.map(({ distance }) => Number(distance))
    expect(metres).toEqual([...metres].sort((one, other) => one - other))
    expect(near.institutions[0]!.address).toMatch(/^南京市/)
  })

  it('are read page after page without one twice, also by distance', async () => {
    const position = { longitude: '120.6000', latitude: '31.3000' }
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 4; page += 1) {
      const answer = await platform.page('institutions/list', citizen, { ...position, ...(after && { after }) })
      seen.push(...answer.institutions.map(({ institutionId }) => institutionId))
      after = answer.next
    }
    expect(seen).toHaveLength(80)
    expect(new Set(seen).size).toBe(80)
  })

  it('are narrowed by region, scene, class and words; marks of patterns are only letters', async () => {
    const { institutions } = await platform.page('institutions/list', citizen, {
      regionCode: '330000',
      sceneCode: '06',
      institutionClass: '02',
      text: '图书馆',
    })
    expect(institutions.length).toBeGreaterThan(3)
    for (const { name, address } of institutions) {
      expect(name).toContain('图书馆')
      expect(address).toMatch(/^(杭州|宁波|温州)市/)
    }
    expect((await platform.page('institutions/list', citizen, { text: '%' })).institutions).toEqual([])
  })

  it('tell all of table B.1 but who is spoken to there', async () => {
    const found = await platform.page('institutions/get', citizen, { institutionId: '320500-001' })
    expect(found).toMatchObject({ regionName: '苏州市', scene: '政务服务应用', phone: '12333' })
    expect(JSON.stringify(found)).not.toMatch(/张三|13300006900|contact/i)
    await expect(platform.page('institutions/get', citizen, { institutionId: '1' })).rejects.toMatchObject({
      reason: 'ENTRY_MISSING',
    })
  })

  it.each(['x', '1', '-1-320500-001', "0-'", '0-'])('refuse to read on after %j', async (after) => {
    await expect(platform.page('institutions/list', citizen, { after })).rejects.toMatchObject({
      reason: 'FORMAT_INVALID',
    })
  })
})

describe('articles', () => {
  it('are the own region’s first, then the nation’s, the youngest first in each', async () => {
    const { articles } = await platform.page('articles/list', citizen, { kind: 'guide' })
    const sources = articles.map(({ source }) => source)
    expect(sources[0]).toBe('苏州市')
    expect(sources).toContain('全国')
    const national = articles.filter(({ source }) => source === '全国').map(({ publishedOn }) => publishedOn)
    expect(national).toEqual([...national].sort().reverse())
  })

  it('are read on to the end, each once', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await platform.page('articles/list', citizen, { kind: 'news', ...(after && { after }) })
      seen.push(...page.articles.map(({ articleId }) => articleId))
      after = page.next
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(await platform.store.db.$count(article, eq(article.kind, 'news')))
  })

  it('come whole, with words to be read aloud', async () => {
    const found = await platform.page('articles/get', citizen, { articleId: 'guide-1' })
    expect(found.blocks).toContainEqual({ kind: 'heading', lines: ['办理步骤'] })
    expect(found.spoken).toMatch(/^三步领取电子社会保障卡。电子社会保障卡可以在手机上领取/)
    expect(found.spoken).not.toMatch(/[<>]/)
  })
})

describe('notices', () => {
  it('say when the platform is maintained, on that day only', async () => {
    const { notices } = await platform.page('notices/list', citizen, {})
    expect(notices).toMatchObject([{ kind: 'maintenance', text: expect.stringContaining('18:00-24:00') as string }])
    platform.clock.forward(24 * 3600)
    expect((await platform.page('notices/list', citizen, {})).notices).toEqual([])
    platform.clock.forward(-24 * 3600)
  })
})

describe('search', () => {
  const titles = async (text: string) =>
    (await platform.page('search/find', citizen, { text })).found.map(({ title }) => title)

  it.each([
    ['characters', '参保证明', '个人参保证明查询打印'],
    ['pinyin', 'canbaozhengming', '参保证明在哪里打印'],
    ['initials', 'cbzm', '参保证明在哪里打印'],
    ['pinyin of a word cut rightly', 'canbaozhengming', '个人参保证明查询打印'],
    ['a word for it', '付款码', '支付码'],
    ['a city', '苏州', '苏州市服务专区'],
    ['the pinyin of a city', 'suzhou', '苏州市服务专区'],
    ['the initials of a city', 'sz', '苏州市服务专区'],
    ['a character of the same sound', '社宝卡', '身份码'],
    ['a wrong letter', 'canbaozengming', '参保证明在哪里打印'],
    ['words with spaces', ' 参保 证明 ', '个人参保证明查询打印'],
    ['capital letters', 'CBZM', '参保证明在哪里打印'],
  ])('finds by %s: %s', async (_how, text, title) => {
    expect(await titles(text)).toContain(title)
  })

  it.each(['长辈版', '亲情版', '关爱版', '适老模式', 'zhangbeiban', 'zbb'])(
    'leads %s to the mode switch',
    async (text) => {
      const { found } = await platform.page('search/find', citizen, { text })
      expect(found[0]).toMatchObject({ kind: 'mode', place: '' })
    },
  )

  it('says of what is only near that it is', async () => {
    expect(await platform.page('search/find', citizen, { text: '参保证明' })).not.toHaveProperty('nearly')
    expect(await platform.page('search/find', citizen, { text: 'canbaozengming' })).toHaveProperty('nearly', 'yes')
  })

  it.each(['%', '_', "'", '☃', '，。', '\u{1F600}'])('finds nothing for %j, and does not fail', async (text) => {
    expect((await platform.page('search/find', citizen, { text })).found).toEqual([])
  })

  it('finds nothing for nonsense', async () => {
    expect(await titles('qqwwzzxxkkjj')).toEqual([])
  })
})
