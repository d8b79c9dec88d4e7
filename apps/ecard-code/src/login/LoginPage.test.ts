// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { refusals } from '@one-card/prompts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { CallRefused, platform, resetPlatform } from '@one-card/shell/testing'
import LoginPage from './LoginPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const request = {
  loginId: 'login',
  institution: '示例市图书馆',
  system: '示例图书馆服务台',
  device: '一楼大厅2号自助机',
  scene: '文化体验应用/图书馆自助服务登录',
  askedAt: '2026-11-23 09:30:00',
  expiresAtMs: '1800000000000',
  name: mask('name', '王小明'),
  idType: '居民身份证',
  idNo: mask('idNo', '412123199001014432'),
}
let page: VueWrapper

async function open(answer: typeof platform.answer): Promise<void> {
  resetPlatform({})
  platform.answer = answer
  page = mount(LoginPage, { props: { code: '91'.padEnd(26, '3') } })
  await flushPromises()
}
const button = (text: string) => page.findAll('button').find((each) => each.text().startsWith(text))!
const answers =
  (decided: string): typeof platform.answer =>
  (name) =>
    name === 'login/scan' ? request : { state: decided }

afterEach(() => page.unmount())

it('tells who asks, where, what for and which fields, all masked, and sends nothing by itself', async () => {
  await open(answers('confirmed'))
  for (const told of [
    '示例市图书馆',
    '一楼大厅2号自助机',
    '图书馆自助服务登录',
    '**明',
    '社会保障号码（居民身份证）',
    '仅限本次登录',
  ])
    expect(page.text()).toContain(told)
  expect(page.html()).not.toContain('412123')
  expect(platform.calls).toEqual(['login/scan'])
})

it('sends the answer once, after the box is ticked, and says what came of it', async () => {
  await open(answers('confirmed'))
  await button('同意并登录').trigger('click')
  expect(platform.calls).toEqual(['login/scan'])
  await page.get('input[type=checkbox]').setValue(true)
  await Promise.all([button('同意并登录').trigger('click'), button('同意并登录').trigger('click')])
  await flushPromises()
  expect(platform.calls).toEqual(['login/scan', 'login/decide'])
  expect(page.text()).toContain('登录成功')
  expect(page.text()).toContain('请您回到电脑或设备上继续')
  await button('完成').trigger('click')
  expect(platform.opened, 'where the holder was before').toEqual(['back'])
})

it('refuses without a tick, and says so', async () => {
  await open(answers('refused'))
  await button('取消').trigger('click')
  await flushPromises()
  expect(page.text()).toContain('已取消登录')
})

it('shows what was answered before, and asks nothing twice', async () => {
  await open((name) => (name === 'login/scan' ? { ...request, answer: 'confirmed' } : {}))
  expect(page.text()).toContain('登录成功')
  expect(button('同意并登录')).toBeUndefined()
})

it('shows what another tab has answered, however this one was answered', async () => {
  let asked = 0
  await open((name) => {
    if (name === 'login/decide') throw new CallRefused(refusals.LOGIN_DECIDED)
    return { ...request, ...(asked++ > 0 && { answer: 'refused' }) }
  })
  await page.get('input[type=checkbox]').setValue(true)
  await button('同意并登录').trigger('click')
  await flushPromises()
  expect(page.text()).toContain('已取消登录')
})

it('says in words that the code is over, and leads to the reader for the next one', async () => {
  await open(() => {
    throw new CallRefused('920023')
  })
  expect(page.text()).toContain('登录二维码已过期')
  expect(page.text()).not.toMatch(/\d{6}/)
  await button('重新扫码').trigger('click')
  expect(platform.opened).toEqual(['ecard-code scan replace'])
})

it('says that there is no network, and asks for the same code again when told to', async () => {
  resetPlatform({})
  Object.assign(platform, { online: false, answer: answers('confirmed') })
  page = mount(LoginPage, { props: { code: '91'.padEnd(26, '3') } })
  await flushPromises()
  expect(page.text()).toContain('网络不通')
  platform.online = true
  await button('重试').trigger('click')
  await flushPromises()
  expect(page.text()).toContain('示例市图书馆')
  expect(platform.calls).toEqual(['login/scan', 'login/scan'])
})
