// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { accountPart, barsPart, providePreferences } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  CallLost,
  CallRefused,
  derived,
  newSecret,
  platform,
  resetPlatform,
  setFirstView,
} from '@one-card/shell/testing'
import { stoppedPart, verifiedPart } from './later-parts.ts'
import EcardCode from './EcardCodePage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const card = { name: mask('name', '王小明'), idNo: mask('idNo', '412123199001014432'), cardState: 'normal' }
const use = {
  useId: 'u1',
  secretRef: 'r1',
  codeType: 'identity',
  place: '苏州市社会保险经办中心',
  scene: '人力资源和社会保障应用/养老保险参保登记',
  usedAt: '2026-11-23 10:26:35',
  holderName: card.name,
}

let page: ReturnType<typeof open>

function open(mode: 'standard' | 'elderly' = 'standard') {
  resetPlatform({ card })
  newSecret()
  setFirstView('code', derived('identity', Date.now()))
  return mount(EcardCode, {
    props: { tab: '' },
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })
}

async function deskDoes(state: object) {
  platform.answer = (name) => (name === 'ecode/state' ? { state: 'live', ...state } : {})
  platform.changed()
  await flushPromises()
}
const deskReads = () => deskDoes({ use })

const button = (text: string) => page.findAll('button').find((each) => each.text().includes(text))!

// A loaded machine takes its time to fetch what comes later; a part that is there comes at once.
beforeAll(() => Promise.all([accountPart, barsPart, stoppedPart, verifiedPart].map((part) => part.component())))
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
})

describe('the code page', () => {
  it('shows whose code it is, masked, how long it lives and what it is good for', () => {
    page = open()
    expect(page.text()).toContain('60 秒后自动更新')
    expect(page.text()).toContain('请勿截图或转发。扫不上时，请您调亮屏幕')
    expect(page.findAll('.scenes li').map((scene) => scene.text())).toEqual([
      '政务办事',
      '就医购药',
      '交通出行',
      '图书文体',
    ])
    expect(page.html()).not.toContain('412123')
  })

  it('asks for one fresh secret for many taps on 立即刷新', async () => {
    page = open()
    for (let tap = 0; tap < 5; tap++) void button('立即刷新').trigger('click')
    await flushPromises()
    expect(platform.calls).toEqual(['ready r1', 'ecode/secret'])
  })

  it('says which code the desk asks for, and goes on showing its own', async () => {
    page = open()
    await deskDoes({ refusal: { refusalId: '1', msgCode: '920005', wanted: 'payment' } })
    expect(page.findAll('[role=status]').map((status) => status.text())).toContain(
      '收银员需要支付码，您出示的是身份码换成支付码',
    )
    expect(page.text()).toContain('秒后自动更新')
  })

  it('says why the code is another than before', async () => {
    page = open()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(page.text()).toContain('到时已更新')
  })

  it('in elderly mode says less, larger and aloud', () => {
    page = open('elderly')
    expect(page.text()).toContain('请把二维码对准扫码设备')
    expect(page.find('.scenes').exists()).toBe(false)
    expect(page.text()).toContain('语音播报')
  })

  it('says in plain words that the network is away once the code is dead', async () => {
    page = open()
    platform.secret = undefined
    platform.online = false
    await vi.advanceTimersByTimeAsync(61_000)
    expect(page.text()).toMatch(/网络/)
    expect(page.text()).not.toContain('秒后自动更新')
  })
})

describe('the payment code', () => {
  const account = { bankName: '惠民银行', account: mask('bankCard', '6220000000000888') }
  async function pay(answer: () => unknown = () => account) {
    page = open()
    platform.answer = (name) => (name === 'holder/paying-account' ? answer() : {})
    await page.setProps({ tab: 'pay' })
    await flushPromises()
  }

  it('is chosen beside the identity code, and the address says so', async () => {
    page = open()
    await page.find('input[value=payment]').setValue()
    expect(platform.opened).toEqual(['ecard-code ?tab=pay replace'])
  })

  it('shows bars, digits for who asks, and from which account it pays, masked', async () => {
    await pay()
    expect(page.text()).toContain('付款数字已隐藏')
    expect(page.text()).toContain('惠民银行')
    expect(page.text()).toContain('仅在向商家付款时出示，请勿截图或转发。扫不上时，请您调亮屏幕')
    expect(page.find('.scenes').exists()).toBe(false)
  })

  it('is there without its account, and without a network', async () => {
    await pay(() => {
      throw new CallLost()
    })
    expect(page.text()).toContain('秒后自动更新')
  })

  it('is not shown to who has no account; their identity code is one tap away', async () => {
    await pay(() => {
      throw new CallRefused('920035')
    })
    expect(page.text()).toContain('没有可用的银行账户')
    expect(page.text()).not.toContain('秒后自动更新')
    await button('换成身份码').trigger('click')
    expect(platform.opened).toEqual(['ecard-code  replace'])
  })

  it('gives way with one tap to the code a desk asks for', async () => {
    await pay()
    await deskDoes({ refusal: { refusalId: '1', msgCode: '920005', wanted: 'identity' } })
    expect(page.text()).toContain('工作人员需要身份码，您出示的是支付码')
    await button('换成身份码').trigger('click')
    expect(platform.opened).toEqual(['ecard-code  replace'])
    await page.setProps({ tab: '' })
    expect(page.text()).not.toContain('您出示的是支付码')
  })
})

describe('the result', () => {
  it('says that it worked, where, what for and when', async () => {
    page = open()
    await deskReads()
    expect(page.text()).toContain('身份核验成功')
    for (const fact of ['苏州市社会保险经办中心', '养老保险参保登记', '11月23日 10:26'])
      expect(page.text()).toContain(fact)
  })

  it('gives way to what the desk reports later: why it was not done, and what to do', async () => {
    page = open()
    await deskReads()
    await deskDoes({ use: { ...use, outcome: { state: 'failed', reason: '材料不齐' } } })
    expect(page.text()).not.toContain('身份核验成功')
    for (const words of ['这次没有办成', '材料不齐', '请您当面问清']) expect(page.text()).toContain(words)
    await button('拨打 12333').trigger('click')
    expect(platform.opened).toEqual(['tel:12333'])
  })

  it('hears of it by asking where push does not come, until it knows', async () => {
    page = open()
    await deskReads()
    platform.push = false
    platform.answer = () => ({ state: 'live', use: { ...use, outcome: { state: 'succeeded' } } })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(page.text()).toContain('业务办理成功')
    const asked = platform.calls.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(platform.calls.slice(asked)).not.toContain('ecode/state')
  })

  it('stays until 完成, which leads to a fresh code', async () => {
    page = open()
    await deskReads()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(page.text()).toContain('身份核验成功')
    await button('完成').trigger('click')
    await flushPromises()
    expect(page.text()).toContain('秒后自动更新')
  })

  it('leads to the records', async () => {
    page = open()
    await deskReads()
    await button('查看使用明细').trigger('click')
    expect(platform.opened).toEqual(['usage-records'])
  })

  it('promises in elderly mode that it does not close by itself', async () => {
    page = open('elderly')
    await deskReads()
    expect(page.text()).toContain('本页不会自动关闭')
  })
})

describe('a card that cannot be used', () => {
  it('is told in words with a way on, without a code', async () => {
    page = open()
    platform.answer = () => {
      throw new CallRefused('920012')
    }
    await button('立即刷新').trigger('click')
    await flushPromises()
    expect(page.text()).toContain('社会保障卡已挂失')
    expect(page.text()).not.toMatch(/\d{6}/)
    await button('拨打 12333').trigger('click')
    expect(platform.opened).toEqual(['tel:12333'])
  })
})
