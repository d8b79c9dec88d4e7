// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { platform, resetPlatform } from '@one-card/shell/testing'
import RealPersonPage from './RealPersonPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

it('says what the check is for, and once it is passed where it leads on', async () => {
  resetPlatform({})
  const ways = [{ way: 'face', state: 'open', triesLeft: '3' }]
  platform.answer = () => ({ attemptId: 'a', state: 'open', ways })
  const page = mount(RealPersonPage, { props: { leadsTo: 'ecard-code/query-grants' } })
  await flushPromises()
  expect(page.text()).toContain('同意查询授权前，请确认是您本人')
  platform.answer = () => ({ attemptId: 'a', state: 'passed', ways })
  platform.changed()
  await flushPromises()
  expect(page.text()).toContain('实人认证成功')
  expect(page.text()).toContain('同意查询授权')
  expect(page.findAll('button').some((button) => button.text() === '继续办理')).toBe(true)
  page.unmount()
})
