import { useCall, useSession } from '@one-card/shell'
import { onMounted } from 'vue'

/** What stands on the holder's electronic licence, or the platform's reason why there is none. */
export function useLicence() {
  const session = useSession()
  const { done: licence, refused, missed, repeat } = useCall(() => session.call('holder/licence', {}))
  onMounted(repeat)
  return { licence, refused, missed, repeat }
}
