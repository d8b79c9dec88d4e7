import { isOpen, regions as addedRegions } from '@one-card/records'
import { currentRegionCode } from '@one-card/records/regions'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Holders } from '../../people/holders/index.ts'
import { nearestOf, type Position } from './nearest.ts'
import type { RegionRow, RegionsRepository } from './repository.ts'
import { syllablesOf } from '../search/index.ts'
import type { Whereabouts } from './whereabouts.ts'

export interface Regions extends Pick<RegionsRepository, 'storeJoint'> {
  list(): Promise<RegionRow[]>
  /** Of a dissolved one its successor. Refuses with REGION_UNKNOWN. `000000` is the nation. */
  get(code: string): Promise<Pick<RegionRow, 'code' | 'name'>>
  /** Refuses with POSITION_OUTSIDE. */
  locate(position: Position): Promise<RegionRow>
  /** A position that lies nowhere is passed over: it is no fault of who only wants a list. */
  whereaboutsOf(holderId: string, position?: Position): Promise<Whereabouts>
}

const nation = { code: '000000', name: '全国' }

export function regionsService(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  repository: RegionsRepository,
  holders: Holders,
): Regions {
  /** Provinces and cities that were added to the list of the standard (decision 0070). */
  const listAdded = (): RegionRow[] => {
    const added = dictionaries.now()[addedRegions.name]!
    return added.rows
      .filter(([code]) => code.endsWith('00') && isOpen(added, code))
      .map(([code, name]) => ({
        code,
        name,
        parentCode: code.endsWith('0000') ? null : `${code.slice(0, 2)}0000`,
        pinyin: syllablesOf(name),
        longitude: null,
        latitude: null,
      }))
  }
  const find = async (code: string) => (await repository.find(code)) ?? listAdded().find((each) => each.code === code)
  const nearest = async (position: Position) => nearestOf(await repository.listCentres(), position)

  return {
    list: async () =>
      [...(await repository.list()), ...listAdded()].sort((one, other) => (one.code < other.code ? -1 : 1)),
    storeJoint: repository.storeJoint,
    async get(code) {
      if (code === nation.code) return nation
      return (await find(currentRegionCode(code))) ?? refuse('REGION_UNKNOWN', 'regionCode')
    },
    locate: async (position) => (await nearest(position)) ?? refuse('POSITION_OUTSIDE'),
    async whereaboutsOf(holderId, position) {
      const { insuredRegion } = await holders.get(holderId)
      const issuing = (await holders.card(holderId))?.issuingRegion
      const pinned = await repository.pinnedBy(holderId)
      const insured = currentRegionCode(insuredRegion)
      const location = position && (await nearest(position))?.code
      return {
        insured,
        ...(issuing && { issuing: currentRegionCode(issuing) }),
        ...(pinned && { pinned: currentRegionCode(pinned) }),
        ...(location && { location }),
      }
    },
  }
}
