// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { nextTick } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { providePreferences, type Mode } from '../../preferences.ts'
import GenuinePanel from './GenuinePanel.vue'
import { siteOf } from './site.ts'

const site = { host: 'card.example.gov.cn', connection: 'encrypted' as const }
let panel: VueWrapper
afterEach(() => panel?.unmount())

async function open(mode: Mode, props: object = {}, sample = false) {
  panel = mount(GenuinePanel, {
    attachTo: document.body,
    props: { open: true, site, ...props } as never,
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, sample: () => sample })] },
  })
  for (let i = 0; i < 4; i++) await nextTick()
  return document.querySelector<HTMLElement>('[role=dialog]')!
}
const press = (shown: HTMLElement, label: string) =>
  [...shown.querySelectorAll('button')].find((button) => button.textContent!.includes(label))!.click()

describe.each(['standard', 'elderly'] as const)('in %s mode', (mode) => {
  it('says which site, which channel, until when, and what is never asked', async () => {
    const shown = await open(mode, {
      operator: '全国一卡通应用平台',
      channel: '市民App',
      caseNo: 'K7MQ2X',
      endsAtMs: Date.UTC(2026, 10, 23, 7, 42),
    })
    for (const words of [
      'card.example.gov.cn',
      '已加密',
      '全国一卡通应用平台',
      '市民App',
      'K7M Q2X',
      '11月23日 15:42 前有效',
      '本页不会索要银行卡密码',
      '收到可疑短信',
    ])
      expect(shown.textContent).toContain(words)
    expect(shown.textContent).not.toContain('示例数据')
  })

  it('calls 12333 in one tap and closes by its button', async () => {
    const shown = await open(mode)
    press(shown, '拨打 12333')
    press(shown, '关闭')
    expect([panel.emitted('called'), panel.emitted('closed')]).toEqual([[[]], [[]]])
  })
})

it('does not pretend to know what it does not', async () => {
  const shown = await open('standard', { site: { host: 'a.example', connection: 'open' } }, true)
  for (const words of [
    '没有加密，请不要输入任何信息',
    '不知道，请您从官方应用重新打开',
    '您没有登录',
    '示例数据',
    '假冒的页面也能写出这些话',
  ])
    expect(shown.textContent).toContain(words)
})

describe('what the browser says of the site', () => {
  it.each([
    ['https://card.example.gov.cn/h5/', 'card.example.gov.cn', 'encrypted'],
    ['https://localhost:8443/', 'localhost:8443', 'encrypted'],
    ['http://localhost:8080/h5/', 'localhost:8080', 'local'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080', 'local'],
    ['http://card.example.gov.cn/', 'card.example.gov.cn', 'open'],
    ['http://localhost.evil.example/', 'localhost.evil.example', 'open'],
    ['http://127.0.0.1.evil.example/', '127.0.0.1.evil.example', 'open'],
  ])('%s is %s, %s', (address, host, connection) => {
    expect(siteOf(new URL(address) as unknown as Location)).toEqual({ host, connection })
  })
})
