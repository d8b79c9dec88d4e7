// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { ref } from 'vue'
import { textSteps } from '../../../tokens/text-steps.ts'
import { providePreferences } from '../../preferences.ts'
import { stepWords } from './step-words.ts'
import TextStep from './TextStep.vue'

function at(first: number) {
  const step = ref(first)
  const wrapper = mount(TextStep, {
    global: {
      plugins: [
        (app) =>
          providePreferences(app, {
            textStep: () => step.value,
            setTextStep: (next) => {
              step.value = next
            },
          }),
      ],
    },
  })
  return { wrapper, step, tap: (label: string) => wrapper.get(`[aria-label=${label}]`).trigger('click') }
}

it('has a word for every step of the tokens', () => {
  expect(stepWords).toHaveLength(textSteps.length)
  expect(new Set(stepWords).size).toBe(stepWords.length)
})

it('grows and shrinks by a step and names it', async () => {
  const { wrapper, step, tap } = at(1)
  await tap('增大字号')
  await tap('增大字号')
  expect([step.value, wrapper.get('[role=status]').text()]).toEqual([3, '字号较大'])
  await tap('减小字号')
  expect(step.value).toBe(2)
})

it('stops at both ends and says which way is left', async () => {
  const small = at(1)
  await small.tap('减小字号')
  expect(small.step.value).toBe(1)
  expect(small.wrapper.get('[aria-label=减小字号]').attributes('aria-disabled')).toBe('true')
  const large = at(7)
  await large.tap('增大字号')
  expect(large.step.value).toBe(7)
})
