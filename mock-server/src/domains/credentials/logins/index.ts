import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { loginsRepository } from './repository.ts'
import { loginRoutes } from './routes.ts'
import { loginsService, type LoginNeighbours } from './service.ts'

export function loginsModule(deps: Deps, modules: LoginNeighbours): Module {
  const repository = loginsRepository(deps.db)
  const service = loginsService(deps, repository, modules)
  return {
    api: {},
    handlers: loginRoutes(service, modules.holders),
    cleanup: { keepMs: dayMs, deleteBefore: service.deleteExpiredBefore },
  }
}

export { identityOf, maskedIdentityOf } from './identity.ts'
