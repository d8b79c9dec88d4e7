// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FieldProblem from './FieldProblem.vue'

it('is there before it says anything, so that it is heard when it does', async () => {
  const problem = mount(FieldProblem)
  expect([problem.attributes('role'), problem.text()]).toEqual(['alert', ''])
  await problem.setProps({ words: '请您先填写金额' })
  expect(problem.text()).toBe('请您先填写金额')
})
