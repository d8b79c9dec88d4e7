// @vitest-environment happy-dom
import { platform, resetPlatform } from '@one-card/shell/testing'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LocalHome } from '../useLocalHome.ts'
import HomePage from './HomePage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const service = {
  serviceId: '320500-insurance',
  title: '社保查询',
  note: '缴费、待遇一次看清',
  icon: 'umbrella',
} as const
const home: LocalHome = {
  regionCode: '320500',
  name: '苏州市',
  slogan: '一卡通服务专区',
  accent: 'water',
  drawing: 'water-town',
  provider: '苏州市人社部门',
  carrier: '示例市民App',
  hotline: '12333',
  cardOrigin: 'https://national.example.cn',
  codes: [{ kind: 'social', word: '社保码' }],
  hot: [{ ...service, why: 'insured' }],
  work: { total: '10', services: [service] },
  life: { total: '9', services: [service] },
  places: [{ placeId: '320500-place-1', title: '市博物馆', note: '免费参观', drawing: 'garden' }],
  guides: [{ serviceId: '320500-insurance', title: '怎样办理社保查询' }],
  activities: [{ activityId: '320500-activity-1', title: '持卡游园季', term: '11月1日—1月31日' }],
}

const shown = (mode: Mode) =>
  mount(HomePage, {
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })

beforeEach(() => resetPlatform({ home }))

describe.each(['standard', 'elderly'] as Mode[])('the home of a zone in %s mode', (mode) => {
  it('says which region it is, why it recommends, and who provides and carries it', () => {
    const text = shown(mode).text()
    for (const words of ['苏州市', '您在这里参保', '持卡游园季', '本页由苏州市人社部门提供，经示例市民App接入'])
      expect(text).toContain(words)
  })

  it('leads to the licence and to other regions on the origin of the card, to all else on its own', () => {
    const links = shown(mode)
      .findAll('a')
      .map((link) => link.attributes('href')!)
    const away = links.filter((link) => !link.startsWith('/h5/local-zone/'))
    expect(away.sort()).toEqual([
      'https://national.example.cn/h5/ecard-code/licence',
      'https://national.example.cn/h5/national-zone/regions',
    ])
    expect(links).toContain('/h5/local-zone/codes')
  })
})

it('keeps the way to other regions to itself where no other platform opened it', () => {
  resetPlatform({ home: { ...home, cardOrigin: '' } })
  const page = shown('standard')
  expect(page.text()).not.toContain('切换地区')
  expect(page.find('a[href="/h5/ecard-code/licence"]').exists()).toBe(true)
})

it('stands where a block of it fails, and says which one', async () => {
  vi.useFakeTimers()
  resetPlatform({ home: { ...home, work: undefined as never } })
  const page = shown('standard')
  await flushPromises()
  expect(page.find('a[href="/h5/local-zone/codes"]').exists()).toBe(true)
  expect(() => vi.runAllTimers()).toThrow()
  vi.useRealTimers()
  await vi.waitFor(() => expect(page.text()).toContain('“本地服务”暂时打不开'))
})

describe('热门推荐', () => {
  const button = (page: ReturnType<typeof shown>, words: string) =>
    page.findAll('button').find((each) => each.text() === words)
  const press = (page: ReturnType<typeof shown>, words: string) =>
    vi.waitFor(async () => button(page, words)!.trigger('click'))

  it('is switched off and on again with one tap', async () => {
    const page = shown('standard')
    await press(page, '关闭推荐')
    await vi.waitFor(() => expect(page.text()).toContain('已关闭推荐'))
    expect(page.text()).not.toContain('您在这里参保')
    await press(page, '打开推荐')
    await vi.waitFor(() => expect(page.text()).toContain('您在这里参保'))
    expect(platform.calls).toEqual(['recommendations/decide', 'recommendations/decide'])
    expect(platform.params).toEqual([{ shown: '0' }, { shown: '1' }])
  })

  it('stays as it is where the network is gone, and says so', async () => {
    const page = shown('elderly')
    platform.online = false
    await press(page, '关闭推荐')
    await vi.waitFor(() => expect(page.text()).toContain('暂时没有办成，请您稍后再试'))
    expect(page.text()).toContain('您在这里参保')
  })

  it('puts what is near first where the citizen tells their position', async () => {
    platform.position = { longitude: 120.63, latitude: 31.32 }
    platform.answer = () => ({
      places: [{ placeId: 'p', title: '市博物馆', note: '', drawing: 'garden', distance: '812' }],
    })
    const page = shown('standard')
    await press(page, '看看附近')
    await vi.waitFor(() => expect(page.findAll('.hot')[0]!.text()).toContain('离您约 800 米'))
    expect(platform.params).toEqual([{ longitude: '120.6300', latitude: '31.3200' }])
  })
})
