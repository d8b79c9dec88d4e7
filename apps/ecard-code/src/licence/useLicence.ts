import { CallLost, useCall, useSession } from '@one-card/shell'
import { onMounted } from 'vue'

/** What stands on the holder's electronic licence, or the platform's reason why there is none. */
export function useLicence() {
  const session = useSession()
  const { done: licence, refused, missed, repeat } = useCall(() => session.call('holder/licence', {}))

  onMounted(async () => {
    await repeat()
    // Without a licence there is nothing to show here: the shell's page says that the network is away.
    if (missed.value) throw new CallLost()
  })

  return { licence, refused }
}
