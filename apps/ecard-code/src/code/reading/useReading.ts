import type { PageServices, Result } from '@one-card/platform-api'
import { useCall, useSession, type Subscription } from '@one-card/shell'
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { mayBeRead, type Code } from '../supply/code-life.ts'

type Told = Result<PageServices['ecode/state']>
/** What the platform says of a code that a desk has read. */
export type Reading = NonNullable<Told['use']>
/** What a desk was told in its place: words for the holder, and where the kind was wrong the one that is asked for. */
export type DeskRefusal = NonNullable<Told['refusal']>

const pollEveryMs = 2_000

interface Listener {
  /** The code on screen first, and one it has just replaced: a desk may have read either. */
  held(): Code[]
  /** The platform takes no further code of the secret on screen. */
  over(): void
}

/** Hears what desks did with the codes `held`: by push, or by asking where push does not come (§7.1.2-e). Each use and each refusal is told once. */
export function useReading({ held, over }: Listener) {
  const session = useSession()
  const verified = shallowRef<Reading>()
  const refused = shallowRef<DeskRefusal>()
  const heard = new Set<string>()
  let subscription: Subscription | undefined
  let nextPollMs = 0
  let readAgain = false

  const isNews = (id: string) => !heard.has(id) && heard.add(id)

  /** A use counts whichever code it was of; what is wrong with a code that is gone says nothing about the one on screen. */
  function hear(secretRef: string, { state, use, refusal }: Told): void {
    const onScreen = held()[0]?.secretRef === secretRef
    if (onScreen && refusal !== undefined && isNews(refusal.refusalId)) refused.value = refusal
    if (use !== undefined && isNews(use.useId)) {
      verified.value = use
      refused.value = undefined
    } else if (onScreen && state === 'over') {
      over()
    }
  }

  const {
    waiting,
    refused: readRefused,
    missed,
    repeat,
  } = useCall(async () => {
    for (const secretRef of mayBeRead(held(), session.now()))
      hear(secretRef, await session.call('ecode/state', { secretRef }))
  })

  async function readState(): Promise<void> {
    readAgain = waiting.value
    if (readAgain) return
    await repeat()
    if (readAgain) await readState()
  }

  function poll(nowMs: number): void {
    // What was pushed while the platform could not be reached is still to be read.
    const failed = missed.value || readRefused.value !== undefined
    const mustAsk = subscription !== undefined && (failed || !subscription.push())
    if (!mustAsk || nowMs < nextPollMs || mayBeRead(held(), nowMs).length === 0) return
    nextPollMs = nowMs + pollEveryMs
    void readState()
  }

  onMounted(() => {
    subscription = session.subscribe('ecode/state', () => void readState())
  })
  onBeforeUnmount(() => subscription?.stop())

  return { verified, refused, readState, poll }
}
