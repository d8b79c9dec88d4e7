// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import Steps from './Steps.vue'

const steps = [{ word: '核对信息' }, { word: '确认付款' }, { word: '办理完成' }]

it('marks the step being done, and says which are done and which are to come', () => {
  const { wrapper } = inMode('standard', Steps, { steps, current: 1 })
  expect(wrapper.find('[aria-current=step]').text()).toContain('确认付款')
  expect(wrapper.findAll('.words').map((words) => words.text())).toEqual([
    '已完成：核对信息',
    '正在办理：确认付款',
    '待办理：办理完成',
  ])
})

it('counts in words: heard in standard mode, seen in elderly mode', () => {
  expect(inMode('standard', Steps, { steps, current: 1 }).wrapper.find('p.heard').text()).toBe('第 2 步，共 3 步')
  expect(inMode('elderly', Steps, { steps, current: 1 }).wrapper.find('p.count').text()).toBe('第 2 步，共 3 步')
})

it('has no current step once all are done', () => {
  const { wrapper } = inMode('elderly', Steps, { steps, current: 3 })
  expect(wrapper.find('[aria-current]').exists()).toBe(false)
  expect(wrapper.find('.count').text()).toBe('共 3 步，已全部完成')
})
