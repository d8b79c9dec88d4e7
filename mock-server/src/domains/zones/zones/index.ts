import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { zonesRepository } from './repository.ts'
import { zoneRoutes, type ZonesNeighbours } from './routes.ts'

/** §5.3.4.2-b: which zones there are, and which of them concern a citizen. */
export function zonesModule({ db }: Pick<Deps, 'db'>, neighbours: ZonesNeighbours): Module {
  return { api: {}, handlers: zoneRoutes(zonesRepository(db), neighbours) }
}
