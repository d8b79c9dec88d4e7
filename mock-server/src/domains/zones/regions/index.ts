import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { regionsRepository } from './repository.ts'
import { regionRoutes } from './routes.ts'
import { regionsService, type Regions } from './service.ts'

export function regionsModule(
  deps: Pick<Deps, 'db' | 'dictionaries'>,
  { holders }: { holders: Holders },
): Module<Regions> {
  const repository = regionsRepository(deps.db)
  const api = regionsService(deps, repository, holders)
  return { api, handlers: regionRoutes(api, repository) }
}

export { metresBetween, metresPerDegree, type Position } from './nearest.ts'
export { positionOf } from './position.ts'
export type { Regions } from './service.ts'
export type { Whereabouts } from './whereabouts.ts'
