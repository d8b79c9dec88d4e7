import { useCall, useSession } from '@one-card/shell'
import { onMounted, ref, shallowRef } from 'vue'
import type { Intention } from './footprint-words.ts'

/** 授权与查询足迹, newest first; `more` reads on until `next` is gone. */
export function useFootprints() {
  const session = useSession()
  const intentions = shallowRef<Intention[]>()
  const next = ref<string>()

  const {
    refused,
    missed,
    repeat: more,
  } = useCall(async () => {
    const page = await session.call('disclosures/list', next.value === undefined ? {} : { before: next.value })
    intentions.value = [...(intentions.value ?? []), ...page.intentions]
    next.value = page.next
  })

  onMounted(more)
  return { intentions, next, refused, missed, more }
}
