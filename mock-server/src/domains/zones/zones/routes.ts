import { mask } from '@one-card/masking'
import { pageServices } from '@one-card/platform-api'
import { regionName } from '@one-card/records/regions'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import { isJoint, isProvince, provinceOf } from '../region-code.ts'
import { positionOf, type Regions } from '../regions/index.ts'
import type { Services } from '../services/index.ts'
import { zoneDoor, type DoorNeighbours } from './door.ts'
import { orderZones } from './order.ts'
import type { ZonesRepository } from './repository.ts'

export interface ZonesNeighbours extends DoorNeighbours {
  regions: Regions
  services: Pick<Services, 'countByRegion'>
}

/** The home shows so many; all stand in the list of regions. */
const shown = 3

export function zoneRoutes(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  repository: ZonesRepository,
  { regions, services, ...neighbours }: ZonesNeighbours,
): Handler[] {
  const openZone = zoneDoor(repository, neighbours)
  return [
    handle(pageServices['zones/open'], async ({ regionCode }, { session }) => {
      const { code } = await regions.get(regionCode)
      const address = await openZone(code, session)
      return address === undefined ? {} : { address }
    }),

    handle(pageServices['zones/members'], async ({ regionCode }) => {
      const all = await repository.list()
      const own = all.find((zone) => zone.regionCode === regionCode)
      const level = own?.level ?? (isProvince(regionCode) ? 'province' : 'city')
      const counts = await services.countByRegion()
      const isMember = (code: string) =>
        level === 'province'
          ? code !== regionCode && provinceOf(code) === regionCode
          : (own?.members?.includes(code) ?? false)
      return {
        level,
        members: all
          .filter((zone) => isMember(zone.regionCode))
          .map((zone) => ({
            regionCode: zone.regionCode,
            name: zone.name,
            services: String(counts(zone.regionCode)),
          })),
      }
    }),

    handle(pageServices['zones/list'], async ({ order = 'insured', ...told }, { session }) => {
      const whereabouts = await regions.whereaboutsOf(session.holderId, positionOf(told))
      const zones = await repository.list()
      const counts = await services.countByRegion()
      const { code: regionCode, name } = await regions.get(whereabouts.pinned ?? whereabouts.insured)
      return {
        place: { regionCode, name },
        zones: orderZones(zones, whereabouts, order)
          .slice(0, shown)
          .map(({ zone: { providerNo: _provider, origin: _origin, members: _members, ...zone }, reason }) => ({
            ...zone,
            services: String(counts(zone.regionCode)),
            ...(reason && { reason }),
          })),
      }
    }),

    handle(pageServices['regions/list'], async (_params, { session }) => {
      const open = new Set((await repository.list()).map(({ regionCode }) => regionCode))
      const counts = await services.countByRegion()
      const all = await regions.list()
      const entryOf = ({ code, name, pinyin }: (typeof all)[number]) => ({
        code,
        name,
        pinyin,
        ...(open.has(code) && { services: String(counts(code)) }),
      })
      const { pinned, insured, issuing } = await regions.whereaboutsOf(session.holderId)
      const insuredName = all.find(({ code }) => code === insured)?.name
      return {
        provinces: all
          // A joint region (level Z of table A.1) stands beside the provinces, behind them by its code.
          .filter(({ code, parentCode }) => parentCode === null || isJoint(code))
          .map((province) => ({
            ...entryOf(province),
            cities: all
              .filter(({ code, parentCode }) => parentCode === province.code && code !== province.code)
              .map(entryOf),
          })),
        recommended: [
          ...(insuredName ? [{ reason: 'insured' as const, code: insured, name: insuredName }] : []),
          // Without its code: whoever had that could read the whole place.
          ...(issuing
            ? [{ reason: 'issuing' as const, name: mask('place', regionName(issuing, dictionaries.now()) ?? '') }]
            : []),
        ],
        ...(pinned && { pinned }),
      }
    }),
  ]
}
