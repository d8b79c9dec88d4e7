import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Regions } from '../regions/index.ts'
import { institutionsRepository } from './repository.ts'
import { institutionRoutes } from './routes.ts'

/** 一卡通机构目录, Annex B. */
export function institutionsModule({ db }: Pick<Deps, 'db'>, { regions }: { regions: Regions }): Module {
  return { api: {}, handlers: institutionRoutes(institutionsRepository(db), regions) }
}
