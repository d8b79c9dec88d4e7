import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { zonesRepository, type ZonesRepository } from './repository.ts'
import { zoneRoutes, type ZonesNeighbours } from './routes.ts'

export interface Zones extends Pick<ZonesRepository, 'register' | 'withdraw'> {
  /** The number of the platform that provides a region's zone; undefined where none does. */
  providerOf(regionCode: string): Promise<string | undefined>
}

/** §5.3.4.2-b: which zones there are, and which of them concern a citizen. */
export function zonesModule(deps: Pick<Deps, 'db' | 'dictionaries'>, neighbours: ZonesNeighbours): Module<Zones> {
  const repository = zonesRepository(deps.db)
  const { register, withdraw } = repository
  return {
    api: {
      register,
      withdraw,
      providerOf: async (regionCode) => (await repository.find(regionCode))?.providerNo ?? undefined,
    },
    handlers: zoneRoutes(deps, repository, neighbours),
  }
}
