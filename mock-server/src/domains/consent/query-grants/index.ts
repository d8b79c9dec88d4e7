import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import { queryGrantsRepository } from './repository.ts'
import { queryGrantRoutes } from './routes.ts'
import { queryGrantsService } from './service.ts'

export interface QueryGrantNeighbours {
  holders: Holders
  disclosures: Disclosures
}

export function queryGrantsModule(deps: Deps, modules: QueryGrantNeighbours): Module {
  const service = queryGrantsService(deps, queryGrantsRepository(deps.db), modules)
  return { api: {}, handlers: queryGrantRoutes(service, modules.holders) }
}
