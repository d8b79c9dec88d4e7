import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Regions } from '../regions/index.ts'
import { servicesRepository } from './repository.ts'
import { serviceRoutes } from './routes.ts'
import { servicesService, type Services } from './service.ts'

/** 一卡通应用目录, Annex A. */
export function servicesModule(
  deps: Pick<Deps, 'db' | 'dictionaries'>,
  { regions }: { regions: Regions },
): Module<Services> {
  const repository = servicesRepository(deps.db)
  const api = servicesService(repository)
  return { api, handlers: serviceRoutes(deps, api, repository, regions) }
}

export type { CatalogueItem } from './repository.ts'
export type { Services } from './service.ts'
export { itemOf, rowOf as rowOfItem } from './wire.ts'
