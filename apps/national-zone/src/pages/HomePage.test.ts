// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { platform, resetPlatform, setFirstView } from '@one-card/shell/testing'
import HomePage from './HomePage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const card = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  issuingPlace: mask('place', '江苏省苏州市'),
  cardState: 'normal',
  lastUsedAt: '2026-11-23 10:26:35',
}
const zones = {
  place: { regionCode: '320500', name: '苏州市' },
  zones: [
    { regionCode: '320500', name: '苏州市', level: 'city', services: '128', drawing: 'water-town', reason: 'insured' },
    { regionCode: '320000', name: '江苏省', level: 'province', services: '214', drawing: 'gate' },
  ],
}
const maintenance = { noticeId: 'm', kind: 'maintenance', title: '系统维护通知', text: '今天 18:00-24:00 系统维护' }
const inOrder = ['identity-code', 'scan', 'payment-code', 'licence', 'query-grant']
const told = {
  capabilities: inOrder.map((capability) => ({
    capability,
    state: capability === 'identity-code' ? 'open' : 'not-open',
  })),
}

function home(mode: Mode = 'standard') {
  return mount(HomePage, {
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })
}

beforeEach(() => {
  vi.setSystemTime('2026-11-23T12:00:00+08:00')
  resetPlatform({ card, capabilities: told, zones, notices: { notices: [maintenance] } })
})
afterEach(() => vi.useRealTimers())

describe('the home', () => {
  it('tells of money that has come, and leads to its record (§7.3-e)', async () => {
    const arrived = {
      noticeId: 'b',
      kind: 'benefit',
      title: '待遇已到账',
      text: '一次性补贴 600.86 元，已发放到您的银行账户',
    }
    resetPlatform({ card, capabilities: told, zones, notices: { notices: [arrived] } })
    for (const mode of ['standard', 'elderly'] as const) {
      const page = home(mode)
      expect(page.text()).toContain('待遇已到账：一次性补贴 600.86 元')
      await page
        .findAll('button')
        .find((button) => button.text() === '查看明细')!
        .trigger('click')
      expect(platform.opened.at(-1)).toContain('usage-records')
      page.unmount()
    }
  })

  it('greets its citizen masked, with the five basic capabilities in their order (§5.3.4.2-a)', () => {
    const page = home()
    expect(page.text()).toContain('**明，您好')
    expect(page.html()).not.toContain('412123')
    const words = page.text()
    const places = ['身份码', '扫一扫', '支付码', '电子证照', '查询授权'].map((word) => words.indexOf(word))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(words.match(/暂未开通/g)).toHaveLength(4)
  })

  it.each([
    ['身份码', 'ecard-code'],
    ['扫一扫', 'ecard-code scan'],
    ['支付码', 'ecard-code ?tab=pay'],
    ['电子证照', 'ecard-code licence'],
    ['查询授权', 'ecard-code query-grants'],
  ])('opens %s in place', async (word, place) => {
    setFirstView('capabilities', { capabilities: inOrder.map((capability) => ({ capability, state: 'open' })) })
    await home()
      .findAll('button')
      .find((each) => each.text().includes(word))!
      .trigger('click')
    expect(platform.opened).toEqual([place])
  })

  it('leads to the records, with the last use in words', () => {
    const row = home().find('a[href="/h5/usage-records/"]')
    expect(row.text()).toContain('使用明细')
    expect(row.text()).toContain('最近用卡 今天 10:26')
  })

  it('says nothing of a last use that never was', () => {
    setFirstView('card', { ...card, lastUsedAt: undefined })
    expect(home().text()).not.toContain('最近用卡')
  })

  it('keeps the places while nothing is known yet', () => {
    resetPlatform()
    expect(home().text()).toContain('正在读取您的卡片信息')
  })

  it.each([
    ['lost', '此卡已挂失，身份码暂不能使用'],
    ['suspended', '此卡已临时挂失'],
    ['cancelled', '此卡已注销'],
  ])('says what to do with a card that is %s', (cardState, words) => {
    setFirstView('card', { ...card, cardState })
    const text = home().text()
    expect(text).toContain(words)
    expect(text).toContain('12333')
  })

  it('leads whoever cannot use their card to 12333 by a button', async () => {
    setFirstView('card', { ...card, cardState: 'lost' })
    await home()
      .findAll('button')
      .find((button) => button.text() === '拨打 12333')!
      .trigger('click')
    expect(platform.opened).toContain('tel:12333')
  })

  it.each(['standard', 'elderly'] as const)('shows no card to whom has none, but how to get one (%s)', (mode) => {
    setFirstView('card', { ...card, cardState: 'none' })
    setFirstView('notices', { notices: [] })
    const page = home(mode)
    expect(page.find('[aria-label=电子社会保障卡]').exists()).toBe(false)
    for (const words of ['您还没有社会保障卡', '带上有效身份证件', '拨打 12333 咨询办卡'])
      expect(page.text()).toContain(words)
    expect(page.find('.notice').exists()).toBe(false)
  })

  it('has no notice over a card in order', () => {
    setFirstView('notices', { notices: [] })
    expect(home().find('.notice').exists()).toBe(false)
  })
})

describe('the zones', () => {
  it('stand with the reason why, and lead to the region and to search', () => {
    const page = home()
    expect(page.find('a[href="/h5/national-zone/regions"]').text()).toContain('苏州市')
    expect(page.find('a[href="/h5/national-zone/search"]').text()).toBe('搜索')
    const first = page.find('a[href="/h5/national-zone/zones/320500"]').text()
    for (const words of ['苏州市', '128 项服务可在线办理', '参保地']) expect(first).toContain(words)
    expect(page.find('a[href="/h5/national-zone/zones/320000"]').text()).toContain('省级专区')
  })

  it('are asked for in another order at its tap', async () => {
    platform.answer = () => ({ ...zones, zones: [{ ...zones.zones[1], name: '上海市', regionCode: '310000' }] })
    const page = home()
    await page
      .findAll('input[type=radio]')
      .find((each) => each.attributes('value') === 'issuing')!
      .setValue(true)
    await flushPromises()
    expect(platform.params).toEqual([{ order: 'issuing' }])
    expect(page.find('section.zones').text()).toContain('上海市')
    expect(page.find('section.zones').text()).not.toContain('苏州市')
  })

  it('stay as they are for who does not tell where they are', async () => {
    const page = home()
    await page
      .findAll('input[type=radio]')
      .find((each) => each.attributes('value') === 'location')!
      .setValue(true)
    await flushPromises()
    expect(platform.calls).toEqual([])
    expect(page.find('section.zones').text()).toContain('没有读取到您的位置，仍按参保地排序')
    expect(page.find('section.zones').text()).toContain('苏州市')
  })
})

it('says when the platform is maintained', () => {
  expect(home().text()).toContain('今天 18:00-24:00 系统维护')
})

describe('the home in elderly mode', () => {
  it('offers tiles, then more services by plain names, then a person to call', async () => {
    const page = home('elderly')
    const words = page.text()
    const places = [
      '语音播报',
      '返回普通模式',
      '您好',
      '请选择要用的功能',
      '身份码',
      '更多服务',
      '苏州市服务专区',
      '使用明细',
      '附近哪里能用卡',
      '使用指南',
      '拨打 12333 人工帮助',
    ].map((word) => words.indexOf(word))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await page
      .findAll('button')
      .find((each) => each.text().includes('12333'))!
      .trigger('click')
    expect(platform.opened).toEqual(['tel:12333'])
  })
})
