import type { PageServices, Result } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { CallRefused, useCall, useSession } from '@one-card/shell'
import { onMounted, ref } from 'vue'

export type LoginRequest = Result<PageServices['login/scan']>

/** §7.1.4-b: what a scanned login code asks, and the holder's one answer. */
export function useLogin(code: string) {
  const session = useSession()
  const state = ref<'confirmed' | 'refused'>()

  /** Repeated it is the same request: whether the platform heard the first time does not matter. */
  const {
    done: request,
    refused,
    missed,
    repeat,
  } = useCall(async () => {
    const scanned = await session.call('login/scan', { code })
    state.value = scanned.answer
    return scanned
  })

  onMounted(repeat)

  async function decide(decision: 'agreed' | 'refused'): Promise<void> {
    try {
      const answer = await session.call('login/decide', { loginId: request.value!.loginId, decision })
      state.value = answer.state
    } catch (reason) {
      if (!(reason instanceof CallRefused)) throw reason
      // Another tab was quicker: what was answered there is the outcome.
      if (reason.code === refusals.LOGIN_DECIDED) return repeat()
      refused.value = reason.code
    }
  }

  return { request, refused, missed, repeat, state, agree: () => decide('agreed'), refuse: () => decide('refused') }
}
