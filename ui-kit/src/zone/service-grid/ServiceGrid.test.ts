// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { govIcon } from '../../icons/index.ts'
import { inMode } from '../../../test/in-mode.ts'
import ServiceGrid from './ServiceGrid.vue'

const services = [
  { key: 'a', icon: govIcon, word: '社保查询', hint: '缴费、待遇一次看清', count: '3 项' },
  { key: 'b', icon: govIcon, word: '培训券', state: 'not-open' as const },
  { key: 'c', icon: govIcon, word: '参保证明', to: '#certificate' },
]

describe.each(['standard', 'elderly'] as const)('in %s mode', (mode) => {
  it('tells which service was chosen', async () => {
    const { wrapper } = inMode(mode, ServiceGrid, { services })
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('chosen')).toEqual([['a']])
  })

  it('says 暂未开通 and leads nowhere', async () => {
    const { wrapper } = inMode(mode, ServiceGrid, { services })
    const off = wrapper.findAll('button')[1]!
    expect(off.text()).toContain('暂未开通')
    await off.trigger('click')
    expect(wrapper.emitted('chosen')).toBeUndefined()
  })

  it('is a link where it has an address', async () => {
    const { wrapper } = inMode(mode, ServiceGrid, { services })
    expect(wrapper.get('a').attributes('href')).toBe('#certificate')
    await wrapper.get('a').trigger('click')
    expect(wrapper.emitted('chosen')).toBeUndefined()
  })
})

it('says in elderly mode what a service is for', () => {
  expect(inMode('elderly', ServiceGrid, { services }).wrapper.text()).toContain('缴费、待遇一次看清')
  expect(inMode('standard', ServiceGrid, { services }).wrapper.text()).toContain('3 项')
})
