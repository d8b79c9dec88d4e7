// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { providePreferences } from '@one-card/ui-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { CallRefused, derived, newSecret, platform, resetPlatform, setFirstView } from '@one-card/shell/testing'
import LicencePage from './LicencePage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const licence = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  cardNo: mask('cardNo', 'A12345678'),
  validUntil: mask('date', '2033-04-20'),
  issuingPlace: mask('place', '江苏省苏州市'),
}
const use = {
  useId: 'u1',
  codeType: 'licence',
  place: '示例市政务服务中心',
  scene: '政务服务应用/证照核验',
  usedAt: '2026-11-23 10:26:35',
  holderName: licence.name,
}

let page: ReturnType<typeof mount>
async function open(answer: (name: string) => unknown = () => ({})) {
  resetPlatform({})
  newSecret()
  setFirstView('code', derived('identity', Date.now()))
  platform.answer = (name) => (name === 'holder/licence' ? licence : answer(name))
  page = mount(LicencePage, {
    global: { plugins: [(app) => providePreferences(app, { mode: () => 'standard', setMode: () => undefined })] },
  })
  await flushPromises()
}
async function deskDoes(state: object) {
  platform.answer = (name) => (name === 'ecode/state' ? { state: 'live', ...state } : {})
  platform.changed()
  await flushPromises()
}
const button = (text: string) => page.findAll('button').find((each) => each.text().includes(text))!

afterEach(() => page.unmount())

it('shows the licence masked, with a code of its own that renews itself', async () => {
  await open()
  for (const shown of ['中华人民共和国社会保障卡', '5678', '证照码', '秒后自动更新'])
    expect(page.text()).toContain(shown)
  expect(page.html()).not.toMatch(/412123|A1234/)
})

it('says who verified it, and leads back to the licence', async () => {
  await open()
  await deskDoes({ use })
  expect(page.text()).toContain('证照核验成功')
  expect(page.text()).toContain('示例市政务服务中心')
  await button('完成').trigger('click')
  expect(page.text()).toContain('证照码')
})

it('leads with one tap to the code a desk asks for', async () => {
  await open()
  await deskDoes({ refusal: { refusalId: '1', msgCode: '920005', wanted: 'identity' } })
  expect(page.text()).toContain('工作人员需要身份码，您出示的是证照码')
  await button('换成身份码').trigger('click')
  expect(platform.opened).toEqual(['ecard-code  replace'])
})

it('says in words why there is none', async () => {
  await open()
  page.unmount()
  resetPlatform({})
  newSecret()
  platform.answer = () => {
    throw new CallRefused('920012')
  }
  page = mount(LicencePage)
  await flushPromises()
  expect(page.text()).toContain('社会保障卡已挂失')
  expect(page.text()).not.toContain('秒后自动更新')
})
