import { distanceWords, readPosition } from '@one-card/feature-zone'
import { useCall, useSession } from '@one-card/shell'
import { ticketIcon } from '@one-card/ui-kit'
import { computed, ref } from 'vue'
import { localPath } from '../local-words.ts'
import type { HotCard } from './hot-cards.ts'

/** What a citizen does about 热门推荐; the position is asked for at its tap alone. */
export function useHotActs() {
  const session = useSession()
  const told = ref('')
  const { missed, refused, repeat } = useCall((request: () => Promise<void>) => request())
  const said = computed(() => (missed.value || refused.value !== undefined ? '暂时没有办成，请您稍后再试' : told.value))

  async function findNear(): Promise<HotCard[]> {
    const position = await readPosition(navigator)
    if (position === undefined) {
      told.value = '没有读取到您的位置'
      return []
    }
    const { places } = await session.call('recommendations/near', position)
    told.value = places.length > 0 ? '已按您现在的位置推荐，位置没有保存' : '附近暂无可预约的地方'
    return places.map(({ placeId, title, note, distance }) => ({
      key: placeId,
      icon: ticketIcon,
      title,
      note,
      to: localPath(`places/${placeId}`),
      why: { word: `离您约 ${distanceWords(distance)}`, tone: 'warm' },
    }))
  }

  return {
    said,
    lookNear: (show: (near: HotCard[]) => void) => repeat(async () => show(await findNear())),
    turn: (isOff: boolean, done: () => void) =>
      repeat(async () => {
        await session.call('recommendations/decide', { shown: isOff ? '0' : '1' })
        told.value = isOff ? '已关闭推荐，不再显示' : ''
        done()
      }),
  }
}
