// @vitest-environment happy-dom
import { holderPrompt, outcomes, refusals } from '@one-card/prompts'
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import type { ResultKind } from './result-kind.ts'
import ResultPage from './ResultPage.vue'

const done = { kind: 'success', code: outcomes.BUSINESS_DONE, fen: 50_000 }
const failed = { kind: 'failure', code: refusals.RECORD_INVALID }

it('says by the catalogue what came of it, and how much', () => {
  const { wrapper } = inMode('standard', ResultPage, done)
  expect(wrapper.find('h1').text()).toBe(holderPrompt(outcomes.BUSINESS_DONE).title)
  expect(wrapper.find('.amount .heard').text()).toBe('500.00元')
  expect(wrapper.find('[role=status] h1').exists()).toBe(true)
  expect(wrapper.find('button').exists()).toBe(false)
})

it('offers the way on of a refusal', async () => {
  const { wrapper } = inMode('standard', ResultPage, failed)
  expect(wrapper.find('button').text()).toBe('拨打 12333')
  await wrapper.find('button').trigger('click')
  expect(wrapper.emitted('acted')).toEqual([['call-12333']])
  expect(wrapper.find('.amount').exists()).toBe(false)
})

it('holds the slip and what the page lets do next', () => {
  const { wrapper } = inMode('standard', ResultPage, done, { default: '<p>票据</p>', actions: '<button>完成</button>' })
  expect(wrapper.find('.slip').text()).toBe('票据')
  expect(wrapper.find('.actions button').text()).toBe('完成')
})

it('has a drawing of its own for every kind, so that colour is never the only sign', () => {
  const kinds: ResultKind[] = ['success', 'failure', 'pending']
  const drawings = kinds.map((kind) =>
    inMode('standard', ResultPage, { ...failed, kind })
      .wrapper.find('.seal path')
      .attributes('d'),
  )
  expect(new Set(drawings).size).toBe(kinds.length)
})

it('promises in elderly mode that it does not close by itself', () => {
  expect(inMode('elderly', ResultPage, done).wrapper.text()).toContain('本页不会自动关闭')
  expect(inMode('standard', ResultPage, done).wrapper.text()).not.toContain('本页不会自动关闭')
})
