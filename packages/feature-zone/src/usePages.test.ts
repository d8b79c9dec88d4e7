// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { platform, resetPlatform, useSession } from '@one-card/shell/testing'
import { usePages } from './usePages.ts'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

/** A list that stays would hear of the next test's key. */
let lists: VueWrapper[] = []
afterEach(() => {
  for (const each of lists) each.unmount()
  lists = []
})

const key = ref('')
let names = 0

function list() {
  let made: ReturnType<typeof usePages<string>>
  const component = defineComponent(() => {
    const session = useSession()
    made = usePages(key, async (after) => {
      const { articles, next } = await session.call('articles/list', { kind: 'news', ...(after && { after }) })
      return { items: articles.map(({ title }) => title), next }
    })
    return () => h('div')
  })
  const wrapper = mount(component)
  lists.push(wrapper)
  return { wrapper, made: made! }
}

beforeEach(() => {
  resetPlatform()
  names += 1
  key.value = `list ${names}`
  platform.answer = (_name, params) => {
    const from = Number((params as { after?: string }).after ?? 0)
    return {
      articles: [{ title: `${from + 1}` }, { title: `${from + 2}` }],
      ...(from < 4 && { next: String(from + 2) }),
    }
  }
})

it('reads on until there is no more', async () => {
  const { made } = list()
  await flushPromises()
  expect(made.items.value).toEqual(['1', '2'])
  await made.more()
  await made.more()
  expect(made.items.value).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(made.hasMore.value).toBe(false)
  await made.more()
  expect(platform.calls).toHaveLength(3)
})

it('stands again at once, as long as it was, when one comes back', async () => {
  const { wrapper, made } = list()
  await flushPromises()
  await made.more()
  wrapper.unmount()
  const again = list().made
  expect(again.items.value).toEqual(['1', '2', '3', '4'])
  expect(platform.calls).toHaveLength(2)
})

it('begins anew for another list, and takes no answer of the one before', async () => {
  const { made } = list()
  await flushPromises()
  const late = made.more()
  key.value = `${key.value} other`
  await late
  await flushPromises()
  expect(made.items.value).toEqual(['1', '2'])
})

it('says that it was not reached, and reads on at the next try', async () => {
  platform.online = false
  const { made } = list()
  await flushPromises()
  expect(made.missed.value).toBe(true)
  platform.online = true
  await made.repeat()
  expect(made.items.value).toEqual(['1', '2'])
})
