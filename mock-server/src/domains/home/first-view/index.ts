import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { capabilitiesRepository } from './repository.ts'
import { firstViewRoutes, type FirstViewNeighbours } from './routes.ts'

/** What the home page shows first, composed of several modules. */
export function firstViewModule(deps: Pick<Deps, 'db' | 'dictionaries'>, modules: FirstViewNeighbours): Module {
  return { api: {}, handlers: firstViewRoutes(deps, capabilitiesRepository(deps.db), modules) }
}
