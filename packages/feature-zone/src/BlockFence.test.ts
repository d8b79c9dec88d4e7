// @vitest-environment happy-dom
import { CallLost } from '@one-card/shell/testing'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import BlockFence from './BlockFence.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

let reason: Error | undefined
const Block = defineComponent(() => () => {
  if (reason) throw reason
  return h('p', '应用机构列表')
})
const Page = defineComponent(
  () => () => h('main', [h('a', '身份码'), h(BlockFence, { name: '应用机构' }, { default: () => h(Block) })]),
)

beforeAll(() => import('./FailedBlock.vue'))
beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('leaves the page standing where a block fails, says which one, and lets it try again', async () => {
  reason = new Error('broken')
  const page = mount(Page)
  await flushPromises()
  expect(page.text()).toContain('身份码')
  expect(page.text()).toContain('“应用机构”暂时打不开，其他服务可以照常使用')
  expect(() => vi.runAllTimers()).toThrow('broken')
  reason = undefined
  await page.get('button').trigger('click')
  expect(page.text()).toContain('应用机构列表')
})

it('leaves to the page what the network said', () => {
  reason = new CallLost()
  expect(() => mount(Page)).toThrow(CallLost)
})
