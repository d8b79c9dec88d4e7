import { useCall, useForeground, useSession, type Subscription } from '@one-card/shell'
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import type { Reading } from './useReading.ts'

export type Outcome = NonNullable<Reading['outcome']>

const pollEveryMs = 2_000

/** What came of the business for which a code was read (§7.1.2-f), once its desk has said so: by push, or by asking where push does not come. */
export function useOutcome({ secretRef, useId, outcome: known }: Reading) {
  const session = useSession()
  const outcome = shallowRef<Outcome | undefined>(known)
  const { waiting, repeat } = useCall(async () => {
    const { use } = await session.call('ecode/state', { secretRef })
    if (use?.useId === useId) outcome.value = use.outcome
  })
  const foreground = useForeground(() => void read())
  let subscription: Subscription | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read(): Promise<void> {
    if (outcome.value === undefined && !waiting.value) await repeat()
  }

  function poll(): void {
    if (outcome.value !== undefined) return
    if (foreground.value && !subscription!.push()) void read()
    timer = setTimeout(poll, pollEveryMs)
  }

  onMounted(() => {
    subscription = session.subscribe('ecode/state', () => void read())
    // What was told while this part was on its way.
    void read()
    timer = setTimeout(poll, pollEveryMs)
  })
  onBeforeUnmount(() => {
    subscription?.stop()
    clearTimeout(timer)
  })

  return outcome
}
