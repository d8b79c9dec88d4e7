// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { platform, resetPlatform } from '@one-card/shell/testing'
import FootprintsPage from './FootprintsPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const tries = [
  { disclosureId: 'd', at: '2026-03-18 10:26:00', way: 'code', fields: ['name'], outcome: 'seen' },
] as const
const intention = { institution: '示例市图书馆', reason: '', outcome: 'seen', tries }
const digest = {
  month: '2026-03',
  seen: '1',
  refused: '0',
  institutions: [{ institution: '示例市图书馆', times: '1', fields: ['name'] }],
}
let page: VueWrapper

async function press(text: string): Promise<void> {
  await page
    .findAll('button')
    .find((each) => each.text() === text)!
    .trigger('click')
  await flushPromises()
}

beforeEach(() => {
  resetPlatform({})
  platform.answer = (name) =>
    name === 'query-grants/list'
      ? { grants: [] }
      : name === 'disclosures/digest'
        ? { months: [digest] }
        : { intentions: [intention], next: 'cursor' }
})
afterEach(() => page.unmount())

it('that could not be read say so, and are there with 重试', async () => {
  platform.online = false
  page = mount(FootprintsPage)
  await flushPromises()
  expect(page.text()).toContain('网络不通')
  platform.online = true
  await press('重试')
  expect(page.text()).toContain('示例市图书馆在您出示身份码时查看了姓名')
})

it('stay in sight when older ones could not be read', async () => {
  page = mount(FootprintsPage)
  await flushPromises()
  platform.online = false
  await press('查看更早的足迹')
  expect(page.text()).toContain('示例市图书馆')
  expect(page.get('[role=alert]').text()).toContain('网络不通')
  platform.online = true
  await press('查看更早的足迹')
  expect(page.text()).toContain('3月，有1家机构看过您的信息，一共1次')
  expect([page.findAll('li:not(.one)').length, page.find('[role=alert]').exists()]).toEqual([2, false])
  expect(page.findAll('.one').map((each) => each.text())).toEqual(['示例市图书馆1次看了姓名'])
})
