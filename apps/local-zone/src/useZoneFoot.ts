import { useCall, useSession } from '@one-card/shell'
import { computed, onMounted } from 'vue'
import { useLocalHome } from './useLocalHome.ts'

/** Who provides the zone and who carries it: known with its home, else asked for. */
export function useZoneFoot() {
  const session = useSession()
  const home = useLocalHome()
  const { done, repeat } = useCall(() => session.call('local-zone/foot', {}))
  onMounted(() => {
    if (home.value === undefined) void repeat()
  })
  return computed(() => home.value ?? done.value)
}
