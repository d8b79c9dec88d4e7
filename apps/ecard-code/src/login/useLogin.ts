import type { PageServices, Result } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { useCall, useSession } from '@one-card/shell'
import { onMounted, ref, shallowRef } from 'vue'

export type LoginRequest = Result<PageServices['login/scan']>

/** §7.1.4-b: what a scanned login code asks, and the holder's one answer. */
export function useLogin(code: string) {
  const session = useSession()
  const request = shallowRef<LoginRequest>()
  const state = ref<'confirmed' | 'refused'>()
  const { refused, missed, repeat } = useCall((call: () => Promise<void>) => call())

  /** Repeated it is the same request: whether the platform heard the first time, or an answer, does not matter. */
  const read = () =>
    repeat(async () => {
      request.value = await session.call('login/scan', { code })
      state.value = request.value.answer
    })

  async function decide(decision: 'agreed' | 'refused'): Promise<void> {
    await repeat(async () => {
      const answer = await session.call('login/decide', { loginId: request.value!.loginId, decision })
      state.value = answer.state
    })
    // Another tab was quicker: what was answered there is the outcome.
    if (refused.value === refusals.LOGIN_DECIDED) await read()
  }

  onMounted(read)
  return { request, refused, missed, read, state, agree: () => decide('agreed'), refuse: () => decide('refused') }
}
