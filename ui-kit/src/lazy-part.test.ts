// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { h, type Component } from 'vue'
import { lazyPart } from './lazy-part.ts'

const part = { render: () => h('p', 'here') }
/** As a module looks to Vue. */
const arrived = { default: part, __esModule: true }
const shown = (each: Component, global = {}) => mount({ render: () => h('div', h(each)) }, { global })

it('has rows in its place while it is on its way, and none for a blink', async () => {
  vi.useFakeTimers()
  let come = (_part: { default: object }) => undefined as void
  const wrapper = shown(
    lazyPart({ component: () => new Promise<{ default: typeof part }>((resolve) => (come = resolve as never)) }),
  )
  expect(wrapper.html()).not.toContain('role="status"')
  await vi.advanceTimersByTimeAsync(100)
  expect(wrapper.text()).toContain('正在读取')
  come(arrived)
  vi.useRealTimers()
  await flushPromises()
  expect(wrapper.text()).toBe('here')
})

it('that did not come is an error of the page around it, and is fetched anew the next time', async () => {
  const failed = vi.fn()
  const component = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(arrived)
  const Part = lazyPart({ component })
  shown(Part, { config: { errorHandler: failed } })
  await flushPromises()
  expect(failed).toHaveBeenCalledOnce()
  const again = shown(Part)
  await flushPromises()
  expect(again.text()).toBe('here')
})

it('is the only way in which a page fetches a part of itself', () => {
  const root = join(import.meta.dirname, '../..')
  const others = ['apps', 'packages', 'ui-kit/src'].flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.(vue|ts)$/.test(name) && !/node_modules|dist|lazy-part/.test(name))
      .filter((name) => readFileSync(join(root, folder, name), 'utf8').includes('defineAsyncComponent')),
  )
  expect(others).toEqual([])
})
