import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { localZonesRepository } from './repository.ts'
import { localZoneRoutes, type LocalNeighbours } from './routes.ts'
import { localZonesService, type LocalZones } from './service.ts'

/** §5.3.4.3: the zones that this platform provides on its own origin. */
export function localZonesModule(deps: Pick<Deps, 'db' | 'now'>, neighbours: LocalNeighbours): Module<LocalZones> {
  const repository = localZonesRepository(deps.db)
  const api = localZonesService(repository, neighbours)
  return { api, handlers: localZoneRoutes(api, repository, neighbours, deps.now) }
}

export { placeOf } from './place.ts'
export type { BookingPlace, LocalService } from './repository.ts'
export type { LocalZones } from './service.ts'
