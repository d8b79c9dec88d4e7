import { useCall, useSession } from '@one-card/shell'
import { computed, onMounted, ref, shallowRef } from 'vue'
import { answersOf, footprintsOf, type Answer } from './footprint-days.ts'
import type { Digest } from './digest-words.ts'
import type { Intention } from './footprint-words.ts'

/** 授权与查询足迹, newest first: who looked, and what the holder answered; `more` reads on until `next` is gone. */
export function useFootprints() {
  const session = useSession()
  const intentions = shallowRef<Intention[]>()
  const answers = shallowRef<Answer[]>([])
  const digests = shallowRef<Digest[]>([])
  const next = ref<string>()

  const {
    refused,
    missed,
    repeat: more,
  } = useCall(async () => {
    const [page, known, digest] = await Promise.all([
      session.call('disclosures/list', next.value === undefined ? {} : { before: next.value }),
      intentions.value === undefined ? session.call('query-grants/list', {}) : undefined,
      intentions.value === undefined ? session.call('disclosures/digest', {}) : undefined,
    ])
    if (digest !== undefined) digests.value = digest.months
    if (known !== undefined) answers.value = answersOf(known.grants)
    intentions.value = [...(intentions.value ?? []), ...page.intentions]
    next.value = page.next
  })

  onMounted(more)
  const footprints = computed(
    () => intentions.value && footprintsOf(intentions.value, answers.value, next.value !== undefined),
  )
  return { footprints, digests, next, refused, missed, more }
}
