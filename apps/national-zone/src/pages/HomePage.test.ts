// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import { mount } from '@vue/test-utils'
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
  resetPlatform({ card, capabilities: told })
})
afterEach(() => vi.useRealTimers())

describe('the home', () => {
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

  it('has no notice over a card in order', () => {
    expect(home().find('.notice').exists()).toBe(false)
  })
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
      '使用明细',
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
