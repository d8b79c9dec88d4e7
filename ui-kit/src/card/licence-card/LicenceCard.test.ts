// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import LicenceCard from './LicenceCard.vue'

const holder = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  cardNo: mask('cardNo', 'A12345678'),
  validUntil: mask('date', '2033-04-20'),
  issuingPlace: mask('place', '江苏省苏州市'),
}

it('shows what stands on the card, masked, and says it to a voice', () => {
  const text = inMode('standard', LicenceCard, holder).wrapper.text()
  for (const shown of ['**', '明', '4432', '5678', '0420', '社会保障号码，已隐藏，尾号4432'])
    expect(text).toContain(shown)
  expect(text).not.toMatch(/412123|小明|2033/)
})

it.each(['standard', 'elderly'] as const)('shows its other side and comes back in %s mode', async (mode) => {
  const { wrapper } = inMode(mode, LicenceCard, holder)
  await wrapper.find('button').trigger('click')
  expect(wrapper.text()).toContain('江苏省')
  expect(wrapper.text()).not.toContain('4432')
  expect(wrapper.find('button').text()).toBe('查看正面')
  await wrapper.find('button').trigger('click')
  expect(wrapper.text()).toContain('4432')
})
