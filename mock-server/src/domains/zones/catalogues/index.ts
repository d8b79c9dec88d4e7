import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { World } from '../../operations/world/index.ts'
import type { Institutions } from '../institutions/index.ts'
import type { LocalZones } from '../local-zones/index.ts'
import type { News } from '../news/index.ts'
import type { Regions } from '../regions/index.ts'
import type { Search } from '../search/index.ts'
import type { Services } from '../services/index.ts'
import type { Zones } from '../zones/index.ts'
import { receiving } from './receive.ts'
import { regionOwners } from './region-owners.ts'
import { reportUp, reportUpAgain, reportingUp } from './report-up.ts'
import { cataloguesRepository, type CatalogueReport } from './repository.ts'
import { catalogueRoutes } from './routes.ts'
import { catalogueRows } from './rows.ts'
import { zoneRegister } from './zone-register.ts'

interface CatalogueNeighbours {
  services: Services
  institutions: Institutions
  news: News
  search: Search
  zones: Zones
  localZones: LocalZones
  regions: Regions
  world: World
  jobs: Jobs
  national?: NationalLine | undefined
}

/** §A.1, §B.1: catalogues, articles and zones as their regions report them; a local platform passes them on to the national one. */
export function cataloguesModule(
  deps: Pick<Deps, 'db' | 'role' | 'sealing' | 'now' | 'publicUrl' | 'dictionaries'>,
  { jobs, world, national, ...neighbours }: CatalogueNeighbours,
): Module {
  const { role, now } = deps
  const repository = cataloguesRepository(deps.db)
  const sendAll = reportingUp(deps, repository, {
    rows: catalogueRows(deps, neighbours),
    jobs,
    national,
  })
  const owners = regionOwners(neighbours.zones)

  async function queue(
    kind: CatalogueReport['kind'],
    keys: string[],
    regionCode: string,
    within: Deps['db'],
  ): Promise<void> {
    if (role !== 'local') return
    await repository.queue(
      keys.map((key) => ({ kind, key, regionCode, movedAt: now() })),
      within,
    )
    await jobs.send(reportUp, {}, within)
  }

  const receive = receiving(deps, { ...neighbours, isSample: world.isSample, queue })
  const register = zoneRegister(deps, {
    ...neighbours,
    owners,
    queueZone: (regionCode, within) => queue('zone', [regionCode], regionCode, within),
  })
  return {
    api: {},
    handlers: catalogueRoutes({ ...neighbours, receive, register, owners }, deps),
    jobs:
      role === 'local'
        ? [
            // Then once a minute, however long the parent is away.
            { name: reportUp, tries: 4, work: sendAll },
            { name: reportUpAgain, everySeconds: 60, tries: 1, work: sendAll },
          ]
        : [],
  }
}
