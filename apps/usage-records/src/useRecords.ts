import type { PageServices, Result } from '@one-card/platform-api'
import { useCall, useFirstView, useSession } from '@one-card/shell'
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { refreshed } from './months.ts'

type Page = Result<PageServices['records/list']>
export type UsageRecord = Page['records'][number]

/** §5.3.4.2-e: what the card was used for, newest first; read on at the citizen's wish, read anew when they come back. */
export function useRecords() {
  const session = useSession()
  const first = useFirstView<Page>('records')
  /** Undefined until the first page is there. */
  const records = shallowRef<UsageRecord[]>()
  const next = ref<string>()

  watch(first, (page) => page && takeNewest(page), { immediate: true })

  function takeNewest(page: Page): void {
    const { records: merged, overlap } = refreshed(records.value ?? [], page.records)
    records.value = merged
    if (!overlap) next.value = page.next
  }

  /** The next 20 older records. */
  const {
    refused,
    missed,
    repeat: more,
  } = useCall(async () => {
    const before = next.value
    if (before === undefined) return
    const page = await session.call('records/list', { kind: 'credential', before })
    if (before !== next.value) return
    records.value = [...(records.value ?? []), ...page.records]
    next.value = page.next
  })
  const failed = computed(() => missed.value || refused.value !== undefined)

  function comeBack(): void {
    if (document.visibilityState !== 'visible') return
    // Not reached: what is shown was true, and the citizen did not ask.
    session.call('records/list', { kind: 'credential' }).then(takeNewest, () => undefined)
  }

  onMounted(() => document.addEventListener('visibilitychange', comeBack))
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', comeBack))

  return { records, next, failed, more }
}
