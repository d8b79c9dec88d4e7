import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { searchRepository, type SearchRepository } from './repository.ts'
import { searchRoutes } from './routes.ts'

export type Search = Pick<SearchRepository, 'store'>

/** One search over services, zones, institutions and articles. */
export function searchModule({ db }: Pick<Deps, 'db'>): Module<Search> {
  const repository = searchRepository(db)
  return { api: repository, handlers: searchRoutes(repository) }
}

export { syllablesOf } from './latin.ts'
export { searchRow } from './search-entry.ts'
