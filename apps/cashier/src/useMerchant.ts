import { CallLost, CallRefused, useCall, useSession } from '@one-card/shell'
import { computed, onMounted, ref, watch } from 'vue'
import { amountOf } from './fen.ts'
import { newTapKey } from './tap-key.ts'
import { typedAmount } from './typed-amount.ts'

/** A merchant whose code was scanned, and the one order that its holder makes of it (§7.2.4). */
export function useMerchant(code: string) {
  const session = useSession()
  const { done: merchant, refused, missed, repeat: read } = useCall(() => session.call('merchant-code/view', { code }))
  const amount = ref('')
  const typed = computed(() => typedAmount(amount.value))
  const problem = computed(() => ('problem' in typed.value ? typed.value.problem : ''))
  /** The same amount sent again is the same order. */
  let tapKey = newTapKey()

  watch(amount, () => {
    tapKey = newTapKey()
  })
  onMounted(read)

  async function order(): Promise<string | undefined> {
    if ('problem' in typed.value) return undefined
    missed.value = false
    try {
      const params = { code, amount: amountOf(typed.value.fen), tapKey }
      return (await session.call('merchant-code/pay-order', params)).orderNo
    } catch (reason) {
      if (reason instanceof CallRefused) refused.value = reason.code
      else if (reason instanceof CallLost) missed.value = true
      else throw reason
      return undefined
    }
  }

  return { merchant, refused, missed, read, amount, problem, order }
}
