import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { complaintsRepository } from './repository.ts'
import { pictureRoutes, type PictureNeighbours } from './pictures.ts'
import { complaintRoutes } from './routes.ts'

/** §5.3.4.3 投诉建议: kept under a number, answered by a desk of the region, seen again by who wrote it. */
export function complaintsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>,
  { localZones, ...neighbours }: PictureNeighbours & { localZones: Pick<LocalZones, 'zoneOf'> },
): Module {
  const repository = complaintsRepository(deps.db, deps.sealing)
  return {
    api: {},
    handlers: [
      ...complaintRoutes(deps, repository, localZones),
      ...pictureRoutes(deps, repository, { ...localZones, ...neighbours }),
    ],
  }
}
