// @vitest-environment happy-dom
import { resetPlatform } from '@one-card/shell/testing'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { mount } from '@vue/test-utils'
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
