import type { PageServices, Result } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { useCall, useSession } from '@one-card/shell'
import { computed, watch } from 'vue'

export type PayingAccount = Result<PageServices['holder/paying-account']>

/** From which account a payment code pays, read once it is `wanted`. A code is shown without waiting for it: only a plain no takes it away. */
export function usePayingAccount(wanted: () => boolean) {
  const session = useSession()
  const { done: account, refused, repeat } = useCall(() => session.call('holder/paying-account', {}))

  watch(
    wanted,
    (now) => {
      if (now && account.value === undefined) void repeat()
    },
    { immediate: true },
  )
  return {
    account,
    refused: computed(() => (refused.value === refusals.ACCOUNT_MISSING ? refused.value : undefined)),
  }
}
