// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import NewsItem from './NewsItem.vue'

const props = { title: '三步领取电子社会保障卡', source: '全国', date: '3月16日', to: '#guide' }

it('is a link that says what, who and when', () => {
  const { wrapper } = inMode('standard', NewsItem, props)
  expect(wrapper.get('a').attributes('href')).toBe('#guide')
  expect(wrapper.text()).toBe('三步领取电子社会保障卡全国 · 3月16日')
  expect(wrapper.find('.picture').exists()).toBe(false)
})

it('keeps the place of a supplied picture, which says nothing by itself', () => {
  const image = inMode('standard', NewsItem, { ...props, image: '/picture.jpg' }).wrapper.get('img')
  expect([image.attributes('alt'), image.attributes('width'), image.attributes('height')]).toEqual(['', '96', '72'])
})

it('leaves pictures out in elderly mode, where words lead', () => {
  const { wrapper } = inMode('elderly', NewsItem, { ...props, image: '/picture.jpg' })
  expect(wrapper.find('img').exists()).toBe(false)
  expect(wrapper.find('.arrow').exists()).toBe(true)
})
