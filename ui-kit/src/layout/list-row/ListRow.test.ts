// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ListRow from './ListRow.vue'

it('is a link that works without script when it has an address', () => {
  const row = mount(ListRow, { props: { title: '使用明细', to: '/h5/usage-records/' } })
  expect(row.element.tagName).toBe('A')
  expect(row.attributes('href')).toBe('/h5/usage-records/')
  expect(row.find('.arrow').exists()).toBe(true)
})

it('is a button when it can be tapped', async () => {
  const row = mount(ListRow, { props: { title: '拨打 12333', tappable: true } })
  expect(row.element.tagName).toBe('BUTTON')
  await row.trigger('click')
  expect(row.emitted('tapped')).toHaveLength(1)
})

it('has no arrow when it leads nowhere', async () => {
  const row = mount(ListRow, { props: { title: '使用场景', value: '就医购药' } })
  await row.trigger('click')
  expect(row.find('.arrow').exists()).toBe(false)
  expect(row.emitted('tapped')).toBeUndefined()
})
