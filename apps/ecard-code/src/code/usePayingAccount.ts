import type { PageServices, Result } from '@one-card/platform-api'
import { refusals, type RefusalCode } from '@one-card/prompts'
import { useCall, useSession } from '@one-card/shell'
import { computed, shallowRef, watch } from 'vue'

type Known = Result<PageServices['holder/paying-account']>
export type PayingAccount = Pick<Known, 'bankName'> & Partial<Pick<Known, 'account'>>

const plainNos: RefusalCode[] = [refusals.ACCOUNT_MISSING, refusals.PAYMENT_STOPPED]

/** From which account a payment code pays, read once it is `wanted`. A code is shown without waiting for it: only a plain no takes it away. */
export function usePayingAccount(wanted: () => boolean) {
  const session = useSession()
  const { done, refused, repeat } = useCall(() => session.call('holder/paying-account', {}))
  /** 更换付款账户: chosen once, it pays from then on, here and in the cashier. */
  const changed = shallowRef<PayingAccount>()
  const account = computed<PayingAccount | undefined>(() => changed.value ?? done.value)

  watch(
    wanted,
    (now) => {
      if (now && account.value === undefined) void repeat()
    },
    { immediate: true },
  )
  return {
    account,
    refused: computed(() => plainNos.find((code) => code === refused.value)),
    change: (to: PayingAccount) => {
      changed.value = to
    },
  }
}
