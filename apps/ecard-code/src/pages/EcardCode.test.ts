// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { providePreferences } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CallRefused, platform, resetPlatform } from '../../test/fake-shell.ts'
import EcardCode from './EcardCode.vue'

vi.mock('@one-card/shell', () => import('../../test/fake-shell.ts'))

const card = { name: mask('name', '王小明'), idNo: mask('idNo', '412123199001014432'), cardState: 'normal' }
const used = { state: 'used', place: '苏州市社会保险经办中心', scene: '人力资源和社会保障应用/养老保险参保登记', usedAt: '2026-11-23 10:26:35', holderName: card.name }
const shown = (codeId: string) => ({
  codeId, code: '91110000000000000000000000', codeType: 'identity', expiresIn: '60', serverTimeMs: String(Date.now()), expiresAtMs: String(Date.now() + 60_000),
})

let page: ReturnType<typeof open>

function open(mode: 'standard' | 'elderly' = 'standard') {
  resetPlatform({ code: shown('first'), card })
  platform.answer = () => shown('next')
  return mount(EcardCode, { global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] } })
}

async function deskReads() {
  platform.answer = () => used
  platform.changed()
  await flushPromises()
}

const button = (text: string) => page.findAll('button').find((each) => each.text().includes(text))!

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }) })
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
})

describe('the code page', () => {
  it('shows whose code it is, masked, how long it lives and what it is good for', () => {
    page = open()
    expect(page.text()).toContain('60 秒后自动更新')
    expect(page.text()).toContain('为保护您的信息，请勿截图或转发')
    expect(page.findAll('.scenes li').map((scene) => scene.text())).toEqual(['政务办事', '就医购药', '交通出行', '图书文体'])
    expect(page.html()).not.toContain('412123')
  })

  it('fetches one new code for many taps on 立即刷新', async () => {
    page = open()
    for (let tap = 0; tap < 5; tap++) void button('立即刷新').trigger('click')
    await flushPromises()
    expect(platform.calls).toEqual(['ecode/show'])
  })

  it('in elderly mode says less, larger and aloud', () => {
    page = open('elderly')
    expect(page.text()).toContain('请把二维码对准扫码设备')
    expect(page.find('.scenes').exists()).toBe(false)
    expect(page.text()).toContain('语音播报')
  })

  it('says in plain words that the network is away once the code is dead', async () => {
    page = open()
    platform.answer = () => { throw new Error('not reached') }
    await vi.advanceTimersByTimeAsync(61_000)
    expect(page.text()).toMatch(/网络/)
    expect(page.text()).not.toContain('秒后自动更新')
  })
})

describe('the result', () => {
  it('says that it worked, where, what for and when', async () => {
    page = open()
    await deskReads()
    expect(page.text()).toContain('身份核验成功')
    for (const fact of ['苏州市社会保险经办中心', '养老保险参保登记', '11月23日 10:26']) expect(page.text()).toContain(fact)
  })

  it('stays until 完成, which leads to a fresh code', async () => {
    page = open()
    await deskReads()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(page.text()).toContain('身份核验成功')
    platform.answer = () => shown('next')
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
    platform.answer = () => { throw new CallRefused('920012') }
    await button('立即刷新').trigger('click')
    await flushPromises()
    expect(page.text()).toContain('社会保障卡已挂失')
    expect(page.text()).not.toMatch(/\d{6}/)
    await button('拨打 12333').trigger('click')
    expect(platform.opened).toEqual(['tel:12333'])
  })
})
