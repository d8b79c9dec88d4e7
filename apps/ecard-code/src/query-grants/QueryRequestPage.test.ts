// @vitest-environment happy-dom
import { refusals } from '@one-card/prompts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { CallLost, CallRefused, platform, resetPlatform } from '@one-card/shell/testing'
import QueryRequestPage from './QueryRequestPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const requested = {
  grantNo: '20',
  institution: '示例市社会保险经办窗口',
  matter: '补贴领取',
  purpose: '核对联系方式',
  period: 'once',
  state: 'requested',
  requestedAt: '2026-03-18 10:26:00',
  items: [],
}
let page: VueWrapper

async function show(decide: () => unknown): Promise<void> {
  resetPlatform({})
  let state = 'requested'
  platform.answer = (name) => {
    if (name !== 'query-grants/decide') return { grants: [{ ...requested, state }] }
    state = 'granted'
    return decide()
  }
  page = mount(QueryRequestPage, { props: { grantNo: '20' } })
  await flushPromises()
}
async function press(text: string): Promise<void> {
  await page
    .findAll('button')
    .find((each) => each.text().startsWith(text))!
    .trigger('click')
  await flushPromises()
}
async function agree(): Promise<void> {
  await page.get('input[type=checkbox]').setValue(true)
  await press('同意')
}
const lost = () => {
  throw new CallLost()
}
const refusedWith = (code: CallRefused['code']) => () => {
  throw new CallRefused(code)
}

afterEach(() => page.unmount())

it('says that an answer was lost on the way, and 重试 shows what became of it', async () => {
  await show(lost)
  await agree()
  expect(page.text()).toContain('网络不通')
  await press('重试')
  expect(page.text()).toContain('这项申请已同意')
})

it('says why an answer was refused, and reads how the request stands where that is the way on', async () => {
  await show(refusedWith(refusals.GRANT_DECIDED))
  await agree()
  expect(page.text()).toContain('这项申请已经处理过')
  await press('重新加载')
  expect(page.text()).toContain('这项申请已同意')
})

it('says first that 实人认证 is needed, and afterwards finishes what was agreed, with nothing ticked twice', async () => {
  resetPlatform({})
  let raised = false
  let state = 'requested'
  platform.answer = (name) => {
    if (name === 'query-grants/decide') {
      if (!raised) throw new CallRefused(refusals.AUTH_LEVEL_TOO_LOW)
      state = 'granted'
      return { state }
    }
    return { grants: [{ ...requested, state, ...(!raised && { needsRealPerson: '1' }) }] }
  }
  page = mount(QueryRequestPage, { props: { grantNo: '20' } })
  await flushPromises()
  expect(page.text()).toContain('同意这项申请要先做实人认证')
  await agree()
  page.unmount()

  page = mount(QueryRequestPage, { props: { grantNo: '20' } })
  await flushPromises()
  expect(page.text(), 'who comes back without it is asked as before').toContain('同意授权')
  await agree()
  page.unmount()
  raised = true
  page = mount(QueryRequestPage, { props: { grantNo: '20' } })
  await flushPromises()
  expect(page.text()).toContain('这项申请已同意')
})

it('leads to 实人认证 where the session stands too low, and back here from there', async () => {
  await show(refusedWith(refusals.AUTH_LEVEL_TOO_LOW))
  await agree()
  expect(platform.opened).toEqual(['ecard-code real-person?for=ecard-code%2Fquery-grants%2F20'])
})
