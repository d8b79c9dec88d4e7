// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ElderOffer from './ElderOffer.vue'

it.each([
  ['换成适老模式', 'elderly'],
  ['不用', 'standard'],
])('takes %s for a choice', async (label, mode) => {
  const offer = mount(ElderOffer)
  expect(offer.text()).toContain('您的手机使用大字，要换成适老模式吗')
  await offer
    .findAll('button')
    .find((button) => button.text() === label)!
    .trigger('click')
  expect(offer.emitted('chosen')).toEqual([[mode]])
})
