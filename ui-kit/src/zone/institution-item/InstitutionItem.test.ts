// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { medicalIcon } from '../../icons/index.ts'
import { inMode } from '../../../test/in-mode.ts'
import InstitutionItem from './InstitutionItem.vue'

const props = { icon: medicalIcon, name: '示例市人民医院', address: '康宁街96号', kind: '就医购药' }

it('says how far only where that is known, and dials only where there is a number', () => {
  const plain = inMode('standard', InstitutionItem, props).wrapper
  expect(plain.text()).not.toContain('距您')
  expect(plain.find('a').exists()).toBe(false)
  const near = inMode('elderly', InstitutionItem, { ...props, distance: '1.2 公里', phone: '12333' }).wrapper
  expect(near.text()).toContain('距您 1.2 公里')
  expect(near.get('a').attributes()).toMatchObject({ href: 'tel:12333' })
  expect(near.get('a').text()).toBe('拨打电话，示例市人民医院')
})
