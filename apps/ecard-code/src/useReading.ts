import type { PageServices, Result } from '@one-card/platform-api'
import { useSession, type Subscription } from '@one-card/shell'
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { mayBeRead, type Code } from './code-life.ts'

/** What the platform says of a code that a desk has read. */
export type Reading = Result<PageServices['ecode/state']> & { codeId: string }

const pollEveryMs = 2_000

/** Hears that a desk has read one of the codes `held`: by push, or by asking where push does not come (§7.1.2-e). */
export function useReading(held: () => Code[]) {
  const session = useSession()
  const verified = shallowRef<Reading>()
  let subscription: Subscription | undefined
  let nextPollMs = 0
  let looking = false
  let lookAgain = false

  async function look(codes: readonly Code[]): Promise<void> {
    lookAgain = looking
    if (looking) return
    looking = true
    try {
      for (const { codeId } of codes) {
        const told = await session.call('ecode/state', { codeId })
        if (told.state === 'used') verified.value = { ...told, codeId }
      }
    } catch {
      // Not reached this time: the next event or poll asks again, and the code itself says when the network is away.
    } finally {
      looking = false
    }
    if (lookAgain) await look(held())
  }

  function poll(nowMs: number): void {
    const codes = mayBeRead(held(), nowMs)
    if (subscription === undefined || subscription.push() || codes.length === 0 || nowMs < nextPollMs) return
    nextPollMs = nowMs + pollEveryMs
    void look(codes)
  }

  onMounted(() => { subscription = session.subscribe('ecode/state', () => void look(held())) })
  onBeforeUnmount(() => subscription?.stop())

  return { verified, look, poll }
}
