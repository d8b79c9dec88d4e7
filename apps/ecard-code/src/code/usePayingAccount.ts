import type { PageServices, Result } from '@one-card/platform-api'
import { refusals, type RefusalCode } from '@one-card/prompts'
import { CallRefused, useSession } from '@one-card/shell'
import { ref, shallowRef, watch } from 'vue'

export type PayingAccount = Result<PageServices['holder/paying-account']>

/** From which account a payment code pays, asked for once it is `wanted`. A code is shown without waiting for it: only a plain no takes it away. */
export function usePayingAccount(wanted: () => boolean) {
  const session = useSession()
  const account = shallowRef<PayingAccount>()
  const refused = ref<RefusalCode>()

  async function load(): Promise<void> {
    try {
      account.value = await session.call('holder/paying-account', {})
    } catch (reason) {
      if (reason instanceof CallRefused && reason.code === refusals.ACCOUNT_MISSING) refused.value = reason.code
    }
  }

  watch(
    wanted,
    (now) => {
      if (now && account.value === undefined) void load()
    },
    { immediate: true },
  )
  return { account, refused }
}
