import type { Handler } from '../../handler.ts'
import type { Deps } from '../deps.ts'
import type { Disclosures } from '../disclosures/index.ts'
import type { Holders } from '../holders/index.ts'
import { queryGrantsRepository } from './repository.ts'
import { queryGrantRoutes } from './routes.ts'
import { queryGrantsService } from './service.ts'

export interface QueryGrants {
  handlers: Handler[]
}

export interface QueryGrantNeighbours {
  holders: Holders
  disclosures: Disclosures
}

export function queryGrantsModule(deps: Deps, modules: QueryGrantNeighbours): QueryGrants {
  const service = queryGrantsService(deps, queryGrantsRepository(deps.db), modules)
  return { handlers: queryGrantRoutes(service, modules.holders) }
}
