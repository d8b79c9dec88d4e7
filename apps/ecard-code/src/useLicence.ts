import type { PageServices, Result } from '@one-card/platform-api'
import type { RefusalCode } from '@one-card/prompts'
import { CallRefused, useSession } from '@one-card/shell'
import { onMounted, ref, shallowRef } from 'vue'

export type Licence = Result<PageServices['holder/licence']>

/** What stands on the holder's electronic licence, or the platform's reason why there is none. */
export function useLicence() {
  const session = useSession()
  const licence = shallowRef<Licence>()
  const missing = ref<RefusalCode>()

  onMounted(async () => {
    try {
      licence.value = await session.call('holder/licence', {})
    } catch (reason) {
      if (!(reason instanceof CallRefused)) throw reason
      missing.value = reason.code
    }
  })

  return { licence, missing }
}
