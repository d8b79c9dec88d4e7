import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { recommendationsRepository } from './recommendations/repository.ts'
import { recommendationRoutes } from './recommendations/routes.ts'
import { localZonesRepository } from './repository.ts'
import { localZoneRoutes, type LocalNeighbours } from './routes.ts'
import { localZonesService, type LocalZones } from './service.ts'

/** §5.3.4.3: the zones that this platform provides on its own origin. */
export function localZonesModule(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  neighbours: LocalNeighbours,
): Module<LocalZones> {
  const repository = localZonesRepository(db)
  const recommendations = recommendationsRepository(db)
  const api = localZonesService(repository, {
    ...neighbours,
    countUse: ({ holderId }, serviceId, act) => recommendations.count(holderId, serviceId, act, now()),
  })
  return {
    api,
    handlers: [
      ...localZoneRoutes(api, repository, { ...neighbours, recommendations }, now),
      ...recommendationRoutes(api, repository, recommendations, now),
    ],
    cleanup: { keepMs: 180 * dayMs, deleteBefore: recommendations.deleteBefore },
  }
}

export { placeOf } from './place.ts'
export type { BookingPlace, LocalService } from './repository.ts'
export type { LocalZones } from './service.ts'
