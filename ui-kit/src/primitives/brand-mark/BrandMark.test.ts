// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import BrandMark from './BrandMark.vue'

it('says the name, and the slogan only when asked', () => {
  expect(mount(BrandMark).text()).toBe('社会保障卡一卡通')
  expect(mount(BrandMark, { props: { slogan: true } }).text()).toContain('一卡在手，服务随行')
})
