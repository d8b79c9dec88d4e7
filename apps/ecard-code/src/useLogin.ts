import type { PageServices, Result } from '@one-card/platform-api'
import { refusals, type RefusalCode } from '@one-card/prompts'
import { CallLost, CallRefused, useSession } from '@one-card/shell'
import { onMounted, ref, shallowRef } from 'vue'

export type LoginRequest = Result<PageServices['login/scan']>

/** §7.1.4-b: what a scanned login code asks, and the holder's one answer. Loaded again it is the same request. */
export function useLogin(code: string) {
  const session = useSession()
  const request = shallowRef<LoginRequest>()
  const refusal = ref<RefusalCode>()
  /** The platform was not reached. */
  const lost = ref(false)
  const state = ref<'confirmed' | 'refused'>()

  /** Asked again it is the same request: whether the platform heard the first time does not matter. */
  async function readRequest(): Promise<void> {
    lost.value = false
    try {
      request.value = await session.call('login/scan', { code })
      state.value = request.value.answer
    } catch (reason) {
      if (reason instanceof CallLost) lost.value = true
      else if (reason instanceof CallRefused) refusal.value = reason.code
      else throw reason
    }
  }

  onMounted(readRequest)

  async function decide(decision: 'agreed' | 'refused'): Promise<void> {
    try {
      const answer = await session.call('login/decide', { loginId: request.value!.loginId, decision })
      state.value = answer.state
    } catch (reason) {
      if (!(reason instanceof CallRefused)) throw reason
      // Another tab was quicker: what was answered there is the outcome.
      if (reason.code === refusals.LOGIN_DECIDED) return readRequest()
      refusal.value = reason.code
    }
  }

  return { request, refusal, lost, readRequest, state, agree: () => decide('agreed'), refuse: () => decide('refused') }
}
