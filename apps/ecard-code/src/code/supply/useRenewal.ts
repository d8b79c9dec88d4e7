import type { RefusalCode } from '@one-card/prompts'
import { CallRefused } from '@one-card/shell'
import { ref } from 'vue'
import { isFinal } from './refused.ts'
import { moved, retryDelayMs, type RenewalEvent, type RenewalState } from './renewal-states.ts'

/** One kind of request that is made once at a time, again by itself after a growing wait, and not again after a no. `now` is the platform's time in ms. */
export function useRenewal(now: () => number) {
  const state = ref<RenewalState>('resting')
  const failures = ref(0)
  const refusal = ref<RefusalCode>()
  let retryAtMs = 0

  function move(event: RenewalEvent): boolean {
    const next = moved(state.value, event)
    if (next !== undefined) state.value = next
    return next !== undefined
  }

  function answered(): void {
    failures.value = 0
    move('answered')
  }

  /** What `request` brought; nothing when one is on its way already, or it failed. */
  async function resultOf<T>(request: () => Promise<T>): Promise<T | undefined> {
    if (!move('asked')) return undefined
    try {
      const result = await request()
      answered()
      return result
    } catch (reason) {
      failures.value += 1
      retryAtMs = now() + retryDelayMs(failures.value)
      refusal.value = reason instanceof CallRefused ? reason.code : undefined
      move(isFinal(refusal.value) ? 'refused' : 'failed')
      return undefined
    }
  }

  return {
    state,
    failures,
    refusal,
    resultOf,
    answered,
    /** Somebody else asks already. */
    asked: () => void move('asked'),
    isDue: () => state.value === 'waiting' && now() >= retryAtMs,
  }
}
