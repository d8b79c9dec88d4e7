import { useCall, useSession } from '@one-card/shell'
import { computed, onMounted } from 'vue'

/** A zone on another origin takes this page's place, so that "back" returns to where its citizen came from (decision 0050). */
export function useZoneDoor(regionCode: string) {
  const session = useSession()
  const { done, waiting, refused, missed, repeat } = useCall(async () => {
    const { address } = await session.call('zones/open', { regionCode })
    if (address !== undefined) window.location.replace(address)
    return address
  })
  onMounted(repeat)

  const said = computed(() => (waiting.value || done.value !== undefined ? '正在进入专区…' : ''))
  return { said, refused, missed, repeat }
}
