// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import type { Component } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CallRefused, platform, resetPlatform } from '@one-card/shell/testing'
import { refusals } from '@one-card/prompts'
import AbilityPage from './AbilityPage.vue'
import ArticlePage from './ArticlePage.vue'
import InstitutionPage from './InstitutionPage.vue'
import InstitutionsPage from './InstitutionsPage.vue'
import RegionsPage from './RegionsPage.vue'
import ServicePage from './ServicePage.vue'
import ZonePage from './ZonePage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const institution = {
  institutionId: '320500-001',
  name: '姑苏区书香公共图书馆',
  address: '苏州市姑苏区书香路7号',
  sceneCode: '06',
  institutionClass: '02',
  phone: '12333',
}
const wholeInstitution = {
  ...institution,
  regionName: '苏州市',
  creditCode: '12320500MA00000011',
  supervisor: '苏州市文化和旅游部门',
  scene: '文化体验应用',
  projects: ['图书借阅'],
  cardForm: '3',
  coverage: '全国',
  hours: '周二至周日 9:00—17:00',
  useModes: ['电子社会保障卡扫码'],
  longitude: '120.6000',
  latitude: '31.3000',
}
const service = {
  itemId: 'A02RLZYSHBZ0202',
  code: 'A02RLZYSHBZ0202',
  project: '个人参保证明查询打印',
  sceneCode: '02',
  abilities: ['1'],
  cardForm: '3',
}
const answers: Record<string, unknown> = {
  'institutions/list': { institutions: [institution], order: 'insured' },
  'institutions/count': {
    total: '1',
    scenes: [],
    classes: [
      { code: '02', institutions: '1' },
      { code: '07', institutions: '2' },
    ],
  },
  'institutions/get': wholeInstitution,
  'services/list': { regionName: '苏州市', total: '1', services: [service] },
  'services/get': {
    ...service,
    scene: '人力资源和社会保障应用',
    department: '人力资源和社会保障部门',
    matter: '社会保险公共业务',
    description: '个人持社会保障卡查询打印本人社会保险参保证明',
    regions: '全国',
    owner: '全国',
  },
  'articles/get': {
    articleId: 'guide-1',
    kind: 'guide',
    title: '三步领取电子社会保障卡',
    source: '全国',
    publishedOn: '2026-03-16',
    blocks: [{ kind: 'steps', lines: ['<b>打开</b>', '点击'] }],
    spoken: '三步领取电子社会保障卡。打开。点击。',
  },
  'regions/list': {
    provinces: [
      {
        code: '320000',
        name: '江苏省',
        pinyin: 'jiang su sheng',
        services: '160',
        cities: [{ code: '320500', name: '苏州市', pinyin: 'su zhou shi', services: '142' }],
      },
    ],
    recommended: [{ reason: 'issuing', name: mask('place', '江苏省苏州市') }],
  },
  'regions/pin': { regionCode: '320500' },
  'zones/open': {},
  'zones/members': { level: 'city', members: [] },
  'zones/list': { place: { regionCode: '320500', name: '苏州市' }, zones: [] },
}

async function shown(page: Component, props: Record<string, string> = {}, mode: Mode = 'standard') {
  const wrapper = mount(page, {
    props,
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode })] },
  })
  await flushPromises()
  return wrapper
}

beforeEach(() => {
  resetPlatform()
  platform.answer = (name) => answers[name]
})

it('an institution is listed with its way to more, and its classes can be chosen from in 普通模式 only', async () => {
  const page = await shown(InstitutionsPage, { scene: '06', region: '' })
  expect(page.find('a[href="/h5/national-zone/institutions/320500-001"]').text()).toContain('姑苏区书香公共图书馆')
  expect(platform.params).toContainEqual({ sceneCode: '06' })
  expect(page.findAll('.chips')).toHaveLength(2)
  const elderly = await shown(InstitutionsPage, { scene: '', region: '' }, 'elderly')
  expect(elderly.findAll('.chips')).toHaveLength(1)
})

it('a scene that was added since the page was built is offered under its name, before 其他领域, and stands with what is of it', async () => {
  const added = { sceneCode: '08', sceneName: '婚育服务' }
  const told: Record<string, object> = {
    'institutions/list': { institutions: [{ ...institution, ...added }], order: 'insured' },
    'institutions/count': {
      total: '3',
      scenes: [{ code: '08', name: '婚育服务', institutions: '3' }],
      classes: [{ code: '10', name: '集体经济组织', institutions: '3' }],
    },
    'services/list': { regionName: '苏州市', total: '1', services: [{ ...service, ...added }] },
  }
  platform.answer = (name) => told[name] ?? answers[name]
  const page = await shown(InstitutionsPage, { scene: '', region: '320600' })
  expect(page.find('.chips').text()).toMatch(/惠民惠农.*婚育服务.*其他领域$/)
  expect(page.find('a[href="/h5/national-zone/institutions/320500-001"]').text()).toContain('婚育服务')
  expect((await shown(ZonePage, { regionCode: '320600' })).text()).toContain('婚育服务 ·')
})

it('one institution says where, when and what, and is shown on the map and called by the host', async () => {
  const page = await shown(InstitutionPage, { institutionId: '320500-001' })
  for (const words of ['苏州市姑苏区书香路7号', '周二至周日', '电子社会保障卡扫码', '图书借阅'])
    expect(page.text()).toContain(words)
  for (const word of ['导航', '电话'])
    await page
      .findAll('button')
      .find((each) => each.text().includes(word))!
      .trigger('click')
  expect(platform.opened).toEqual(['map:姑苏区书香公共图书馆', 'tel:12333'])
})

it('a zone lists what the card can be used for there, and asks anew for one ability', async () => {
  const page = await shown(ZonePage, { regionCode: '320500' })
  expect(page.text()).toContain('苏州市服务专区')
  expect(page.find('a[href="/h5/national-zone/services/A02RLZYSHBZ0202"]').text()).toContain('人社服务 · 办事凭证')
  await page
    .findAll('.chip')
    .find((each) => each.text() === '待遇发放')!
    .trigger('click')
  await flushPromises()
  expect(platform.params.at(-1)).toEqual({ regionCode: '320500', ability: '3' })
})

it('one item shows its code and region, and leads to what it takes', async () => {
  const page = await shown(ServicePage, { itemId: 'A02RLZYSHBZ0202' })
  for (const words of ['A02RLZYSHBZ0202', '全国', '实体卡、手机都可以']) expect(page.text()).toContain(words)
  await page
    .findAll('button')
    .find((each) => each.text() === '出示身份码')!
    .trigger('click')
  expect(platform.opened).toEqual(['ecard-code '])
})

it('an article is words, whatever stood in it', async () => {
  const page = await shown(ArticlePage, { articleId: 'guide-1' })
  expect(page.find('h1').text()).toBe('三步领取电子社会保障卡')
  expect(page.find('ol').text()).toContain('<b>打开</b>')
  expect(page.find('ol b').exists()).toBe(false)
})

it('a region that is chosen is pinned, and the page goes back', async () => {
  const page = await shown(RegionsPage, {}, 'elderly')
  const tap = async (word: string) =>
    page
      .findAll('button')
      .find((each) => each.text().startsWith(word))!
      .trigger('click')
  await tap('江苏省')
  await tap('苏州市')
  await flushPromises()
  expect(platform.calls).toEqual(['regions/list', 'regions/pin', 'zones/list'])
  expect(platform.opened).toEqual(['back'])
})

it.each([
  ['1', '办事凭证', 'ecard-code '],
  ['2', '支付结算', 'ecard-code ?tab=pay'],
  ['3', '待遇发放', 'usage-records '],
  ['9', '办事凭证', 'ecard-code '],
])('ability %s is %s in four steps, and leads on', async (ability, title, place) => {
  const page = await shown(AbilityPage, { ability })
  expect(page.find('h1').text()).toBe(title)
  expect(page.findAll('li')).toHaveLength(4)
  await page.find('.act').trigger('click')
  expect(platform.opened).toEqual([place])
})

describe('what is not there', () => {
  it('says so, with the way back', async () => {
    platform.answer = () => {
      throw new CallRefused(refusals.ENTRY_MISSING)
    }
    const page = await shown(ArticlePage, { articleId: 'gone' })
    expect(page.text()).toContain('这项内容已不在这里')
    await page.find('.state button').trigger('click')
    expect(platform.opened).toEqual(['back'])
  })

  it('is asked for again where the platform was not reached', async () => {
    platform.online = false
    const page = await shown(ServicePage, { itemId: 'A02RLZYSHBZ0202' })
    expect(page.text()).toContain('网络不通')
    platform.online = true
    await page.find('.state button').trigger('click')
    await flushPromises()
    expect(page.find('h1').text()).toBe('个人参保证明查询打印')
  })
})
