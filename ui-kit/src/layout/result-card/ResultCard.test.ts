// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import ResultCard from './ResultCard.vue'

const result = {
  headline: '办理成功',
  lines: [
    { label: '办理人', value: mask('name', '王小明'), kind: 'name' },
    { label: '办理地点', value: '市社会保险经办中心' },
  ],
}

it('says what was done, personal values masked and spoken', async () => {
  const { wrapper } = inMode('standard', ResultCard, result)
  expect(wrapper.find('h1').text()).toBe('办理成功')
  expect(wrapper.find('.heard').text()).toContain('办理人，已隐藏')
  expect(wrapper.text()).not.toContain('本页不会自动关闭')
  await wrapper.find('button').trigger('click')
  expect(wrapper.emitted('done')).toHaveLength(1)
})

it('promises to stay in elderly mode', () => {
  expect(inMode('elderly', ResultCard, result).wrapper.text()).toContain('本页不会自动关闭')
})
