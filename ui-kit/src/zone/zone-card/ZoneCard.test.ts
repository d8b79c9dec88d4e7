// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import ZoneCard from './ZoneCard.vue'

const plain = { name: '苏州市', services: 128, to: '#suzhou' }
const props = { ...plain, reason: 'insured' as const }

it.each(['standard', 'elderly'] as const)('leads to the zone and says why it stands here in %s mode', (mode) => {
  const { wrapper } = inMode(mode, ZoneCard, props)
  expect(wrapper.get('a').attributes('href')).toBe('#suzhou')
  expect(wrapper.text()).toContain('苏州市')
  expect(wrapper.text()).toContain('参保地')
})

it('counts the services where there is no reason to tell', () => {
  expect(inMode('elderly', ZoneCard, plain).wrapper.text()).toContain('128 项服务')
  expect(inMode('standard', ZoneCard, { ...plain, note: '省级专区', small: true }).wrapper.text()).toContain(
    '省级专区 · 128 项服务',
  )
})
