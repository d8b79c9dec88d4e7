import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { searchRepository } from './repository.ts'
import { searchRoutes } from './routes.ts'

/** One search over services, zones, institutions and articles. */
export function searchModule({ db }: Pick<Deps, 'db'>): Module {
  return { api: {}, handlers: searchRoutes(searchRepository(db)) }
}

export { searchRow } from './search-entry.ts'
