// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { createSSRApp, h, nextTick, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import { crossed, scan } from '../../../test/scan-bars.ts'
import { barsPart } from './bars-part.ts'
import CodeCard from './CodeCard.vue'
import { drawQr } from './qr-drawing.ts'

const code = '12345678901234567890123456'
const other = '65432109876543210987654321'
const card = (secondsLeft: number, more = {}) => ({
  code,
  codeType: 'identity' as const,
  holderName: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  expiresAtMs: Date.now() + secondsLeft * 1000,
  now: () => Date.now(),
  state: 'live' as const,
  ...more,
})
const pathOf = (wrapper: VueWrapper) => wrapper.find('.dark').attributes('d')

// A loaded machine takes its time to fetch what comes later; a part that is there comes at once.
beforeAll(() => barsPart.component())
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('draws the code and its next one', async () => {
  const { wrapper } = inMode('standard', CodeCard, card(60))
  await vi.waitFor(() => expect(pathOf(wrapper)).toBe(drawQr(code).path))
  await wrapper.setProps({ code: other })
  await vi.waitFor(() => expect(pathOf(wrapper)).toBe(drawQr(other).path))
})

it('is drawn by the server and stays on screen while the browser has no drawing of its own', async () => {
  const props = card(60)
  const html = await renderToString(createSSRApp(CodeCard, props))
  expect(html).toContain(drawQr(code).path)

  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const root = document.createElement('div')
  root.innerHTML = html
  const seen = ref(0)
  createSSRApp({ render: () => h(CodeCard, { ...props, 'data-seen': seen.value }) }).mount(root)
  seen.value++
  await nextTick()
  expect(root.querySelector('.dark')?.getAttribute('d')).toBe(drawQr(code).path)
  await flushPromises()
  expect(root.querySelector('.dark')?.getAttribute('d')).toBe(drawQr(code).path)
  expect(warned).not.toHaveBeenCalled()
})

describe('counting down', () => {
  it('asks for the next code once, five seconds before the end', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(8))
    await vi.advanceTimersByTimeAsync(2500)
    expect(wrapper.emitted('renewal-due')).toBeUndefined()
    await vi.advanceTimersByTimeAsync(4000)
    expect(wrapper.emitted('renewal-due')).toHaveLength(1)
    await wrapper.setProps({ code: other, expiresAtMs: Date.now() + 6000 })
    await vi.advanceTimersByTimeAsync(3000)
    expect(wrapper.emitted('renewal-due')).toHaveLength(2)
  })

  it('never shows a dead code', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(2))
    await vi.advanceTimersByTimeAsync(3000)
    expect(wrapper.find('.qr').classes()).toContain('covered')
    expect(wrapper.text()).toContain('正在更新')
  })

  it('turns to amber for the last ten seconds', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(12))
    expect(wrapper.find('.ring .ending').exists()).toBe(false)
    await vi.advanceTimersByTimeAsync(2100)
    expect(wrapper.find('.ring .ending').exists()).toBe(true)
  })

  it('is said at 30, 10 and 0 seconds, not at every one', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(59))
    const said = new Set<string>()
    for (let i = 0; i < 60; i++) {
      said.add(wrapper.find('[aria-live]').text())
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect([...said]).toEqual(['', '身份码还有三十秒更新', '身份码还有十秒更新', '身份码正在更新'])
  })
})

it.each([
  ['refreshing', '正在更新'],
  ['failed', '请点击刷新'],
  ['offline', '网络未连接'],
  ['used', '此码已使用'],
])('hides the code when %s and says why', (state, words) => {
  const { wrapper } = inMode('standard', CodeCard, card(40, { state }))
  expect(wrapper.find('.qr').classes()).toContain('covered')
  expect(wrapper.find('[role=status]').text()).toContain(words)
})

it.each(['standard', 'elderly'] as const)('passes on the wish to refresh in %s mode', async (mode) => {
  const { wrapper } = inMode(mode, CodeCard, card(40))
  await wrapper.find('button').trigger('click')
  expect(wrapper.emitted('refresh-asked')).toHaveLength(1)
})

it('shows no number in elderly mode, and tells what to do first', () => {
  const { wrapper } = inMode('elderly', CodeCard, card(40))
  expect(wrapper.find('h2').text()).toBe('请把二维码对准扫码设备')
  expect(wrapper.text()).not.toContain('4432')
})

describe('the payment code', () => {
  const paying = (secondsLeft: number, more = {}) => card(secondsLeft, { codeType: 'payment', ...more })
  /** With its bars, which come by themselves a moment later. */
  async function complete(mode: 'standard' | 'elderly', more = {}) {
    const { wrapper } = inMode(mode, CodeCard, paying(40, more))
    await vi.waitFor(() => expect(wrapper.findAll('[role=img]')).toHaveLength(2))
    return wrapper
  }
  const button = (wrapper: VueWrapper, words: string) =>
    wrapper.findAll('button').find((each) => each.text() === words)!
  const inBackground = (hidden: boolean) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }
  afterEach(() => vi.restoreAllMocks())

  it('has bars above it, another tag and other words, and no identity number', async () => {
    const wrapper = await complete('standard')
    expect(wrapper.findAll('[role=img]').map((picture) => picture.attributes('aria-label'))).toEqual([
      '支付码条形码',
      '支付码二维码',
    ])
    expect(wrapper.text()).toContain('支付凭证')
    expect(wrapper.text()).not.toMatch(/4432|身份/)
    expect(inMode('elderly', CodeCard, paying(40)).wrapper.find('h2').text()).toBe('付款时，请出示给商家')
  })

  it.each(['standard', 'elderly'] as const)(
    'shows its digits in %s mode only after their warning, in groups of four',
    async (mode) => {
      const wrapper = await complete(mode)
      const digits = () => wrapper.findAll('.group').map((group) => group.text())
      await button(wrapper, '查看数字').trigger('click')
      expect(wrapper.find('.warning').text()).toContain('不要在电话、聊天中告诉任何人')
      expect(wrapper.html()).not.toContain(code.slice(0, 4))
      await button(wrapper, '不查看').trigger('click')
      expect(digits()).toEqual([])
      await button(wrapper, '查看数字').trigger('click')
      await button(wrapper, '知道了，查看').trigger('click')
      expect(digits()).toEqual(['1234', '5678', '9012', '3456', '7890', '1234', '56'])
      await button(wrapper, '隐藏数字').trigger('click')
      expect(digits()).toEqual([])
    },
  )

  it('turns its bars along the screen for a scanner that they are too fine for, and back', async () => {
    const wrapper = await complete('standard')
    await button(wrapper, '横屏放大').trigger('click')
    const layer = document.querySelector('[role=dialog]')!
    expect(layer.getAttribute('aria-label')).toBe('支付码条形码，横屏放大')
    expect(layer.querySelector('[role=img]')).not.toBeNull()
    layer.querySelector<HTMLElement>('.close')!.click()
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull())
  })

  it.each([
    ['the code changes', (wrapper: VueWrapper) => wrapper.setProps({ code: other })],
    ['the code is used', (wrapper: VueWrapper) => wrapper.setProps({ state: 'used' })],
    ['the page goes to the background', async () => inBackground(true)],
  ])('hides its digits again when %s', async (_, happen) => {
    const wrapper = await complete('standard')
    await button(wrapper, '查看数字').trigger('click')
    await button(wrapper, '知道了，查看').trigger('click')
    expect(wrapper.find('.digits').exists()).toBe(true)
    await happen(wrapper)
    await nextTick()
    expect(wrapper.find('.digits').exists()).toBe(false)
  })

  it.each(['used', 'expired'])('stays to be seen crossed out when %s', async (state) => {
    const { wrapper } = inMode('standard', CodeCard, paying(40, { state }))
    await vi.waitFor(() => expect(wrapper.findAll('.band')).toHaveLength(2))
    expect(wrapper.find('.covered').exists()).toBe(false)
    expect(wrapper.findAll('[role=img]').map((picture) => picture.attributes('aria-label'))).toEqual([
      '支付码条形码，已失效',
      '支付码二维码，已失效',
    ])
  })

  it.each(['refreshing', 'failed', 'offline'])('is covered when %s, bars and all', async (state) => {
    const wrapper = await complete('elderly', { state })
    expect(wrapper.findAll('.covered')).toHaveLength(2)
  })

  it('in elderly mode offers 立即刷新, as in standard mode', async () => {
    const { wrapper } = inMode('elderly', CodeCard, paying(40))
    await wrapper.find('button').trigger('click')
    expect(wrapper.emitted('refresh-asked')).toHaveLength(1)
  })

  it('holds the account that pays at its foot', () => {
    expect(inMode('standard', CodeCard, paying(40), { foot: '<p>惠民银行</p>' }).wrapper.find('.account').text()).toBe(
      '惠民银行',
    )
  })
})

it("shows a licence's code with bars, and no digits to ask for: nobody reads those aloud", async () => {
  const { wrapper } = inMode('standard', CodeCard, card(40, { codeType: 'licence' }))
  await vi.waitFor(() => expect(wrapper.find('.bars').exists()).toBe(true))
  expect(wrapper.findAll('[role=img]').map((picture) => picture.attributes('aria-label'))).toEqual([
    '证照码条形码',
    '证照码二维码',
  ])
  expect(wrapper.text()).toContain('请出示给工作人员扫码')
  expect(wrapper.text()).not.toContain('数字')
})

it.each([
  ['time', '到时已更新'],
  ['used', '已使用，已换新码'],
  ['network', '网络慢，稍后自动更新'],
])('says why it changed: %s', async (renewedBecause, words) => {
  const { wrapper } = inMode('elderly', CodeCard, card(40))
  expect(wrapper.find('.renewed').text()).toBe('')
  await wrapper.setProps({ renewedBecause })
  expect(wrapper.find('.renewed[role=status]').text()).toBe(words)
})

describe('a picture of it', () => {
  /** Eight px a module, as the payment code is drawn. */
  const pictureOf = (text: string) => {
    const { modules, path } = drawQr(text)
    const dark = new Set(
      [...path.matchAll(/M(\d+) ([\d.]+)h(\d+)/g)].flatMap(([, x, y, length]) =>
        Array.from({ length: Number(length) }, (_, i) => Math.floor(Number(y)) * modules + Number(x) + i),
      ),
    )
    return {
      width: modules * 8,
      height: modules * 8,
      dark: (x: number, y: number) => dark.has((y >> 3) * modules + (x >> 3)),
    }
  }

  it.each([code, other, '91210123456789012345678901'])(
    'of %s is read by a scanner, and by none once it is crossed out',
    async (text) => {
      expect(await scan(pictureOf(text))).toEqual([text])
      expect(await scan(crossed(pictureOf(text)))).toEqual([])
    },
  )
})
