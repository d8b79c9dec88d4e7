import type { RefusalCode } from '@one-card/prompts'
import { ref, shallowRef } from 'vue'
import { CallLost, CallRefused } from '@one-card/session'

/**
 * A request to the platform and its state: `waiting` until it ends, then `done` with the result, `refused` with the code of the
 * refusal, or `missed` when the platform was not reached. `repeat` sends it, the first time too. Throws any other error.
 */
export function useCall<P extends unknown[], T>(request: (...params: P) => Promise<T>) {
  const waiting = ref(false)
  const refused = ref<RefusalCode>()
  const missed = ref(false)
  const done = shallowRef<T>()

  async function repeat(...params: P): Promise<void> {
    waiting.value = true
    refused.value = undefined
    missed.value = false
    try {
      done.value = await request(...params)
    } catch (reason) {
      if (reason instanceof CallRefused) refused.value = reason.code
      else if (reason instanceof CallLost) missed.value = true
      else throw reason
    } finally {
      waiting.value = false
    }
  }

  return { waiting, refused, missed, done, repeat }
}
