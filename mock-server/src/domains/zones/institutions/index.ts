import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Regions } from '../regions/index.ts'
import { institutionsRepository, type InstitutionsRepository } from './repository.ts'
import { institutionRoutes } from './routes.ts'

export type Institutions = Pick<InstitutionsRepository, 'listRows' | 'countRows' | 'findAll' | 'store'>

/** 一卡通机构目录, Annex B. */
export function institutionsModule({ db }: Pick<Deps, 'db'>, { regions }: { regions: Regions }): Module<Institutions> {
  const repository = institutionsRepository(db)
  return { api: repository, handlers: institutionRoutes(repository, regions) }
}

export type { Institution } from './repository.ts'
export { institutionOf, rowOf as rowOfInstitution } from './wire.ts'
