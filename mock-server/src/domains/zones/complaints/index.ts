import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { complaintsRepository } from './repository.ts'
import { complaintRoutes } from './routes.ts'

/** §5.3.4.3 投诉建议: kept under a number, answered by a desk of the region, seen again by who wrote it. */
export function complaintsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>,
  { localZones }: { localZones: Pick<LocalZones, 'zoneOf'> },
): Module {
  return { api: {}, handlers: complaintRoutes(deps, complaintsRepository(deps.db, deps.sealing), localZones) }
}
