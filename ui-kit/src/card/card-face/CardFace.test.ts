// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import CardFace from './CardFace.vue'

const holder = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  issuingPlace: mask('place', '江苏省苏州市'),
}

it('shows name, 社会保障号码 and 发卡地 (§5.3.4.2), and in elderly mode the number no more', () => {
  expect(inMode('standard', CardFace, holder).wrapper.text()).toContain('4432')
  const { wrapper } = inMode('elderly', CardFace, holder)
  expect(wrapper.text()).toContain('您好')
  expect(wrapper.text()).toContain('江苏省')
  expect(wrapper.text()).not.toContain('4432')
})

it('names a state only when it is not the normal one', () => {
  expect(
    inMode('standard', CardFace, { ...holder, cardState: 'normal' })
      .wrapper.find('.state')
      .exists(),
  ).toBe(false)
  expect(
    inMode('standard', CardFace, { ...holder, cardState: 'lost' })
      .wrapper.find('.state')
      .text(),
  ).toBe('已挂失')
})

it('keeps the place of what is not known yet', () => {
  expect(inMode('standard', CardFace).wrapper.findAll('.bars i')).toHaveLength(3)
})

it('leads a holder without a card to one, where there is a way', () => {
  const without = { name: holder.name, cardState: 'none' }
  expect(inMode('elderly', CardFace, without).wrapper.find('a').exists()).toBe(false)
  const claim = inMode('elderly', CardFace, { ...without, claimTo: '/h5/claim/' }).wrapper.find('a')
  expect(claim.text()).toBe('领取电子社保卡')
  expect(claim.attributes('href')).toBe('/h5/claim/')
})
