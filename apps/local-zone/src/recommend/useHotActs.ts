import { useCall, useHost, useSession } from '@one-card/shell'
import { computed, ref } from 'vue'
import type { HotCard } from './hot-cards.ts'

/** What a citizen does about 热门推荐; the position is asked for at its tap alone. */
export function useHotActs() {
  const session = useSession()
  const host = useHost()
  const told = ref('')
  const { missed, refused, repeat } = useCall((request: () => Promise<void>) => request())
  const said = computed(() => (missed.value || refused.value !== undefined ? '暂时没有办成，请您稍后再试' : told.value))

  async function lookNear(): Promise<HotCard[]> {
    const { findNear } = await import('./find-near.ts')
    const near = await findNear(session, host)
    if (near === undefined) told.value = '没有读取到您的位置'
    else told.value = near.length > 0 ? '已按您现在的位置推荐，位置没有保存' : '附近暂无可预约的地方'
    return near ?? []
  }

  return {
    said,
    lookNear: (show: (near: HotCard[]) => void) => repeat(async () => show(await lookNear())),
    turn: (isOff: boolean, done: () => void) =>
      repeat(async () => {
        await session.call('recommendations/decide', { shown: isOff ? '0' : '1' })
        told.value = isOff ? '已关闭推荐，不再显示' : ''
        done()
      }),
  }
}
