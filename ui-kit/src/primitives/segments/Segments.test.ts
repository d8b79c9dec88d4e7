// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import Segments from './Segments.vue'

const props = {
  label: '排列次序',
  options: [
    { value: 'a', word: '参保地优先' },
    { value: 'b', word: '当前位置优先' },
  ],
  modelValue: 'a',
}

it.each(['standard', 'elderly'] as const)('offers one choice of several by name in %s mode', async (mode) => {
  const { wrapper } = inMode(mode, Segments, props)
  expect(wrapper.get('[role=radiogroup]').attributes('aria-label')).toBe('排列次序')
  const [first, second] = wrapper.findAll('input')
  expect([(first!.element as HTMLInputElement).checked, (second!.element as HTMLInputElement).checked]).toEqual([
    true,
    false,
  ])
  expect(first!.attributes('name')).toBe(second!.attributes('name'))
  await second!.setValue()
  expect(wrapper.emitted('update:modelValue')).toEqual([['b']])
})
