import { useSession } from '@one-card/shell'
import { onMounted, ref, shallowRef } from 'vue'
import type { Disclosure } from './query-words.ts'

/** 查询足迹, newest first; `more` reads on until `next` is gone. */
export function useFootprints() {
  const session = useSession()
  const disclosures = shallowRef<Disclosure[]>()
  const next = ref<string>()

  async function more(): Promise<void> {
    const page = await session.call('disclosures/list', next.value === undefined ? {} : { before: next.value })
    disclosures.value = [...disclosures.value ?? [], ...page.disclosures]
    next.value = page.next
  }

  onMounted(more)
  return { disclosures, next, more }
}
