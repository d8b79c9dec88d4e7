import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { applicationsRepository } from './repository.ts'
import { applicationRoutes } from './routes.ts'
import { applicationsService } from './service.ts'

/** §7.1.5 线上申办: a form of a zone's data, a draft, an application, its decision. */
export function applicationsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>,
  { localZones, holders }: { localZones: LocalZones; holders: Pick<Holders, 'get'> },
): Module {
  const repository = applicationsRepository(deps.db, deps.sealing)
  return {
    api: {},
    handlers: applicationRoutes(applicationsService(deps, repository, localZones), holders),
    cleanup: { keepMs: 90 * dayMs, deleteBefore: repository.deleteDraftsBefore },
  }
}
