import { useCall, useFirstView, useSession } from '@one-card/shell'
import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { refreshed } from './months.ts'
import type { MonthTotals, Narrowed, RecordPage, UsageRecord } from './record.ts'

interface Held {
  narrowed: Narrowed
  records: UsageRecord[]
  months: Map<string, MonthTotals>
  next: string | undefined
}

/** What was read in this document, so that "back" from a record finds its list and its place; with its session, never beyond it. */
const held = new WeakMap<object, Held>()

/** §5.3.4.2-e: every kind of record, newest first; read on at the citizen's wish, read anew when they come back. */
export function useRecords() {
  const session = useSession()
  const first = useFirstView<RecordPage>('records')
  const narrowed = shallowRef<Narrowed>({})
  /** Undefined until the first page is there. */
  const records = shallowRef<UsageRecord[]>()
  const months = shallowRef(new Map<string, MonthTotals>())
  const next = ref<string>()

  const isWhole = () => Object.keys(narrowed.value).length === 0

  function keep(): void {
    if (records.value !== undefined)
      held.set(session, {
        narrowed: narrowed.value,
        records: records.value,
        months: months.value,
        next: next.value,
      })
  }

  const add = (page: RecordPage) => {
    months.value = new Map([...months.value, ...page.months.map((each) => [each.month, each] as const)])
  }

  function takeNewest(page: RecordPage): void {
    const { records: merged, overlap } = refreshed(records.value ?? [], page.records)
    records.value = merged
    add(page)
    if (!overlap) next.value = page.next
    keep()
  }

  const known = held.get(session)
  if (known !== undefined) {
    narrowed.value = known.narrowed
    records.value = known.records
    months.value = known.months
    next.value = known.next
  }
  watch(first, (page) => page && isWhole() && takeNewest(page), { immediate: true })

  const { refused, missed, repeat } = useCall(async (asked: Narrowed, before: string | undefined) => {
    const page = await session.call('records/list', { ...asked, ...(before !== undefined && { before }) })
    // Meanwhile another list was wanted, or this one read on.
    if (asked !== narrowed.value || before !== next.value) return
    records.value = [...(records.value ?? []), ...page.records]
    add(page)
    next.value = page.next
    keep()
  })
  const failed = computed(() => missed.value || refused.value !== undefined)
  let reading: Promise<void> | undefined

  /** The next 20 older records. */
  function more(): Promise<void> {
    if (next.value === undefined) return Promise.resolve()
    reading ??= repeat(narrowed.value, next.value).finally(() => (reading = undefined))
    return reading
  }

  /** Another list in the place of this one. */
  function narrow(asked: Narrowed): Promise<void> {
    narrowed.value = asked
    records.value = undefined
    months.value = new Map()
    next.value = undefined
    reading = undefined
    return repeat(asked, undefined)
  }

  function comeBack(): void {
    const asked = narrowed.value
    if (document.visibilityState !== 'visible' || records.value === undefined) return
    // Not reached: what is shown was true, and the citizen did not ask.
    session.call('records/list', asked).then(
      (page) => {
        if (asked === narrowed.value) takeNewest(page)
      },
      () => undefined,
    )
  }

  onMounted(() => document.addEventListener('visibilitychange', comeBack))
  onMounted(() => known !== undefined && comeBack())
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', comeBack))

  return { narrowed, records, months, next, failed, more, narrow }
}
