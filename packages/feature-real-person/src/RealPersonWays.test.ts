// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { refusals } from '@one-card/prompts'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { CallLost, CallRefused, platform, resetPlatform } from '@one-card/shell/testing'
import { defineComponent, h } from 'vue'
import RealPersonWays from './RealPersonWays.vue'
import { useRealPerson, type RealPerson } from './useRealPerson.ts'
import type { Status } from './ways.ts'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

type State = Status['ways'][number]['state']
const ways = (face: State, message: State, left = '3'): Status['ways'] => [
  { way: 'face', state: face, triesLeft: left },
  { way: 'message', state: message, triesLeft: '3' },
  { way: 'desk', state: 'open' },
]
const open: Status = {
  attemptId: 'a',
  state: 'open',
  ways: ways('open', 'open'),
  mobile: mask('mobile', '13300004301'),
}
const soon = () => String(Date.now() + 300_000)
const sent = (triesLeft: string): Status => ({
  ...open,
  message: { expiresAtMs: soon(), resendAtMs: String(Date.now() + 60_000), triesLeft },
})
const withDesk: Status = { ...open, desk: { checkNo: '12345678', expiresAtMs: soon() } }
let page: VueWrapper
let check: RealPerson
const Page = defineComponent(() => {
  check = useRealPerson('ecard-code/query-grants', '同意查询授权')
  return () => h(RealPersonWays, { check })
})

async function show(answers: Record<string, unknown>): Promise<void> {
  resetPlatform({})
  platform.answer = (name) => {
    const answer = answers[name.replace('real-person/', '')]
    if (answer instanceof Error) throw answer
    return answer
  }
  page = mount(Page)
  await flushPromises()
}
const press = async (text: string) => {
  await page
    .findAll('button')
    .find((each) => each.text().includes(text))!
    .trigger('click')
  await flushPromises()
}

afterEach(() => page.unmount())

it('tells who compares, what for and what becomes of the picture, with every other way beside it, and opens no camera', async () => {
  await show({ begin: open })
  for (const told of [
    '社会保障卡一卡通应用平台',
    '同意查询授权',
    '只用于本次比对，不保存',
    '短信验证码',
    '窗口当面核验',
    '拨打 12333',
  ])
    expect(page.text()).toContain(told)
  expect(page.find('video').exists()).toBe(false)
  await press('同意并刷脸')
  expect(page.find('video').exists()).toBe(false)
  expect(page.text()).toContain('请您先阅读并勾选同意')
  await page.get('input[type=checkbox]').setValue(true)
  await press('同意并刷脸')
  expect(page.find('video').exists()).toBe(true)
  expect(platform.calls).toEqual(['real-person/begin'])
})

it('keeps what was typed when a message did not fit, and says how often it may be tried still', async () => {
  await show({ begin: sent('3'), message: sent('2') })
  const [code, tail] = page.findAll('input')
  await code!.setValue('482915')
  await tail!.setValue('059001')
  await press('提交认证')
  expect(page.text()).toContain('验证码或卡号后六位不正确，还可以试 2 次')
  expect(page.findAll('input').map(({ element }) => (element as HTMLInputElement).value)).toEqual(['482915', '059001'])
})

it('goes to the next way by itself when one is used up, with words, and offers the other no more', async () => {
  const closed = { ...open, ways: ways('open', 'closed') }
  await show({ begin: sent('1'), message: closed })
  for (const input of page.findAll('input')) await input.setValue('123456')
  await press('提交认证')
  expect(page.get('h1').text()).toBe('刷脸认证')
  expect(page.text()).toContain('短信次数已用完，请您改用刷脸认证')
  expect(page.findAll('button').some((each) => each.text().includes('短信验证码'))).toBe(false)
})

it('stands where it stood after a reload: with a code under way, with a number for the clerk, with a way closed, or passed', async () => {
  await show({ begin: sent('2') })
  expect(page.get('h1').text()).toBe('短信验证码')
  page.unmount()
  await show({ begin: withDesk })
  expect(page.get('[role=group]').attributes('aria-label')).toBe('核验号 1 2 3 4 5 6 7 8')
  page.unmount()
  await show({ begin: { ...open, ways: ways('closed', 'missing', '0') }, desk: withDesk })
  expect(page.get('h1').text()).toBe('窗口当面核验')
  page.unmount()
  await show({ begin: { ...open, state: 'passed' } })
  expect([check.passed.value, check.announcement.value]).toEqual([true, '实人认证成功'])
})

it("hears of the clerk's word by push", async () => {
  await show({ begin: withDesk, state: { ...open, state: 'passed' } })
  platform.changed()
  await flushPromises()
  expect(check.passed.value).toBe(true)
})

it('says in words what was refused, and what the network lost', async () => {
  await show({
    begin: open,
    send: new CallRefused(refusals.CHECK_WAY_CLOSED),
    state: { ...open, ways: ways('open', 'closed') },
  })
  await press('短信验证码')
  await press('获取验证码')
  expect(page.text()).toContain('短信次数已用完')
  page.unmount()
  await show({ begin: open, send: new CallLost() })
  await press('短信验证码')
  await press('获取验证码')
  expect(page.text()).toContain('网络不通')
})

it('says where it could not be begun, and begins when told to', async () => {
  await show({ begin: new CallLost() })
  expect(page.text()).toContain('网络不通')
  expect(check.speech.value).toContain('网络不通')
  platform.answer = () => open
  await press('重试')
  expect(page.get('h1').text()).toBe('刷脸认证')
})
