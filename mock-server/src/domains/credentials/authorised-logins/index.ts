import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { grantExchange } from './exchange.ts'
import { authorisedLoginsRepository } from './repository.ts'
import { authorisedLoginRoutes } from './routes.ts'
import { authorisedLoginsService, type AuthorisedLoginNeighbours } from './service.ts'

export function authorisedLoginsModule(deps: Deps, modules: AuthorisedLoginNeighbours): Module {
  const repository = authorisedLoginsRepository(deps.db)
  const service = authorisedLoginsService(deps, repository, modules)
  return {
    api: {},
    handlers: authorisedLoginRoutes(service, grantExchange(deps, repository, modules), modules.holders),
    cleanup: { keepMs: dayMs, deleteBefore: repository.deleteExpiredBefore },
  }
}
