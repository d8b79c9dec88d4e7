import { useCall } from '@one-card/shell'
import { computed, onMounted, shallowRef, watch, type Ref } from 'vue'

interface Pages<T> {
  items: T[]
  next: string | undefined
}

/** What was read on this document, so that "back" finds its list and its place; public entries only. */
const kept = new Map<string, Pages<unknown>>()
const mostKept = 20

/**
 * A list that is read page after page. `key` names what is listed: another key is another list, and one that was read before
 * stands again at once. `read` asks for the page after `after`.
 */
export function usePages<T>(
  key: Ref<string>,
  read: (after: string | undefined) => Promise<{ items: T[]; next?: string | undefined }>,
) {
  const pages = shallowRef<Pages<T>>()

  function keep(name: string, known: Pages<T>): void {
    pages.value = known
    kept.delete(name)
    kept.set(name, known)
    if (kept.size > mostKept) kept.delete([...kept.keys()][0]!)
  }

  const { waiting, refused, missed, repeat } = useCall(async () => {
    const name = key.value
    const known = pages.value
    const page = await read(known?.next)
    // Meanwhile another list was wanted, or this one read on.
    if (name !== key.value || known !== pages.value) return
    keep(name, { items: [...(known?.items ?? []), ...page.items], next: page.next })
  })

  function begin(): void {
    pages.value = kept.get(key.value) as Pages<T> | undefined
    if (pages.value === undefined) void repeat()
  }

  async function more(): Promise<void> {
    if (!waiting.value && pages.value?.next !== undefined) await repeat()
  }

  onMounted(begin)
  watch(key, begin)

  return {
    items: computed(() => pages.value?.items),
    hasMore: computed(() => pages.value?.next !== undefined),
    waiting,
    refused,
    missed,
    repeat,
    more,
  }
}
