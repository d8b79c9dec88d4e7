import type { PageServices, Params, Result } from '@one-card/platform-api'
import { readPosition } from '@one-card/feature-zone'
import { useCall, useHost, useSession } from '@one-card/shell'
import { computed, ref, shallowRef, watch } from 'vue'
import { useHome } from './useHome.ts'

type Order = NonNullable<Params<PageServices['zones/list']>['order']>

/** 参保地优先 as the first byte has it; another order is asked for at its tap, and the phone for its position only then. */
export function useZones() {
  const session = useSession()
  const host = useHost()
  const { zones: first } = useHome()
  const order = ref<Order>('insured')
  const reordered = shallowRef<Result<PageServices['zones/list']>['zones']>()
  const said = ref('')

  const { missed, repeat } = useCall(async (wanted: Order) => {
    const position = wanted === 'location' ? await readPosition(host) : undefined
    if (wanted !== order.value) return
    if (wanted === 'location' && position === undefined) {
      said.value = '没有读取到您的位置，仍按参保地排序'
      return
    }
    const { zones } = await session.call('zones/list', { order: wanted, ...position })
    if (wanted === order.value) reordered.value = zones
  })

  watch(order, (wanted) => {
    said.value = ''
    reordered.value = undefined
    if (wanted !== 'insured') void repeat(wanted)
  })
  watch(missed, (lost) => {
    if (lost) said.value = '网络不畅，仍按参保地排序'
  })

  return { order, said, zones: computed(() => reordered.value ?? first.value?.zones) }
}
