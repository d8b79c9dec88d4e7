import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Regions } from '../regions/index.ts'
import { institutionsRepository, type InstitutionsRepository } from './repository.ts'
import { institutionRoutes } from './routes.ts'

export type Institutions = Pick<InstitutionsRepository, 'listRows' | 'countRows' | 'findAll' | 'store'>

/** 一卡通机构目录, Annex B. */
export function institutionsModule(
  deps: Pick<Deps, 'db' | 'dictionaries'>,
  { regions }: { regions: Regions },
): Module<Institutions> {
  const repository = institutionsRepository(deps.db)
  return { api: repository, handlers: institutionRoutes(deps, repository, regions) }
}

export type { Institution } from './repository.ts'
export { institutionOf, rowOf as rowOfInstitution } from './wire.ts'
