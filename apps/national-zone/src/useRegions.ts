import type { PageServices, Result } from '@one-card/platform-api'
import { readPosition } from '@one-card/feature-zone'
import { useBack, useCall, useFirstView, useHost, useSession } from '@one-card/shell'
import type { RecommendedRegion, Region } from '@one-card/ui-kit'
import { computed, onMounted, ref, shallowRef } from 'vue'
import { changedZones } from './changed-zones.ts'

type Told = Result<PageServices['regions/list']>

/** As the picker takes them; a place without a zone can be chosen too, for its institutions and news. */
function regionOf({ code, name, pinyin, services }: Told['provinces'][number]['cities'][number], level = ''): Region {
  return { code, name, pinyin, note: services === undefined ? '专区建设中' : `${level}${services} 项服务` }
}

export function useRegions() {
  const session = useSession()
  const host = useHost()
  const back = useBack()
  const said = ref('')
  const here = shallowRef<RecommendedRegion>()
  const { done, refused, missed, repeat } = useCall(() => session.call('regions/list', {}))
  const homeZones = useFirstView<Result<PageServices['zones/list']>>('zones')
  onMounted(repeat)

  const regions = computed(() =>
    done.value?.provinces.map(({ cities, ...province }) => ({
      ...regionOf(province, cities.length > 0 ? '省级专区 · ' : ''),
      ...(cities.length > 0 && { children: cities.map((city) => regionOf(city)) }),
    })),
  )
  const recommended = computed<RecommendedRegion[]>(() => [
    ...(done.value?.recommended ?? []),
    ...(here.value ? [here.value] : []),
  ])

  async function choose(code: string): Promise<void> {
    await session.call('regions/pin', { regionCode: code })
    changedZones.set(homeZones.value, await session.call('zones/list', {}))
    back()
  }

  async function locate(): Promise<void> {
    const position = await readPosition(host)
    if (position === undefined) {
      said.value = '没有读取到您的位置，请在下面选择地区'
      return
    }
    said.value = ''
    const { regionCode, name } = await session.call('regions/locate', position)
    here.value = { reason: 'location', code: regionCode, name }
  }

  const chosen = computed(() => done.value?.pinned ?? done.value?.recommended.find(({ code }) => code)?.code)
  return { regions, recommended, chosen, said, refused, missed, repeat, choose, locate }
}
