// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ActionButton from './ActionButton.vue'

it('is locked while its promise runs, and shows it', async () => {
  let finish = () => undefined as void
  const action = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const clicked = vi.fn()
  const button = mount(ActionButton, { props: { action, onClick: clicked }, slots: { default: '确认' } })

  await button.trigger('click')
  await button.trigger('click')
  expect(action).toHaveBeenCalledOnce()
  expect(clicked).toHaveBeenCalledOnce()
  expect(button.attributes('aria-busy')).toBe('true')
  expect(button.text()).toBe('确认')

  finish()
  await flushPromises()
  expect(button.attributes('aria-busy')).toBeUndefined()
  await button.trigger('click')
  expect(action).toHaveBeenCalledTimes(2)
})

it('opens again after a failure and lets the failure go on', async () => {
  const failed = vi.fn()
  const button = mount(ActionButton, {
    props: { action: () => Promise.reject(new Error('lost')) },
    global: { config: { errorHandler: failed } },
  })
  await button.trigger('click')
  await flushPromises()
  expect(failed).toHaveBeenCalledOnce()
  expect(button.attributes('aria-busy')).toBeUndefined()
})
