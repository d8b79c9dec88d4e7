import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { MerchantServer } from './merchant-server.ts'
import type { MerchantView } from './sale.ts'

const everyMs = 1_500

/** One merchant's page: its server knows the truth, and is asked again while somebody looks. */
export function useMerchant(server: MerchantServer) {
  const view = shallowRef<MerchantView>()
  const problem = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let doing = false

  async function look(): Promise<void> {
    clearTimeout(timer)
    if (!doing && document.visibilityState === 'visible')
      await server.view().then(
        (known) => {
          view.value = known
        },
        (reason: Error) => {
          if (view.value === undefined) problem.value = reason.message
        },
      )
    timer = setTimeout(() => void look(), everyMs)
  }

  /** What was pressed; its answer is the newest view. */
  async function act(request: () => Promise<MerchantView>): Promise<void> {
    if (doing) return
    doing = true
    problem.value = ''
    try {
      view.value = await request()
    } catch (reason) {
      problem.value = (reason as Error).message
    } finally {
      doing = false
    }
  }

  onMounted(look)
  onBeforeUnmount(() => clearTimeout(timer))
  return { view, problem, act }
}
