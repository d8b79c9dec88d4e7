import type { PageServices, Result } from '@one-card/platform-api'
import type { RefusalCode } from '@one-card/prompts'
import { CallRefused, useSession } from '@one-card/shell'
import { onMounted, ref, shallowRef } from 'vue'

export type LoginRequest = Result<PageServices['login/scan']>

/** §7.1.4-b: what a scanned login code asks, and the holder's one answer. Loaded again it is the same request. */
export function useLogin(code: string) {
  const session = useSession()
  const request = shallowRef<LoginRequest>()
  const refusal = ref<RefusalCode>()
  const state = ref<'confirmed' | 'refused'>()

  onMounted(async () => {
    try {
      request.value = await session.call('login/scan', { code })
      state.value = request.value.answer
    } catch (reason) {
      if (!(reason instanceof CallRefused)) throw reason
      refusal.value = reason.code
    }
  })

  async function decide(decision: 'agreed' | 'refused'): Promise<void> {
    try {
      const answer = await session.call('login/decide', { loginId: request.value!.loginId, decision })
      state.value = answer.state
    } catch (reason) {
      if (!(reason instanceof CallRefused)) throw reason
      refusal.value = reason.code
    }
  }

  return { request, refusal, state, agree: () => decide('agreed'), refuse: () => decide('refused') }
}
