import type { Channels } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Sessions } from '../sessions/index.ts'
import { tokensRepository } from './repository.ts'
import { tokenRoutes } from './routes.ts'
import { tokensService, type Tokens } from './service.ts'

export function tokensModule(
  deps: Deps,
  modules: { channels: Channels; grants: Grants; holders: Holders; sessions: Sessions },
): Module<Tokens> {
  const repository = tokensRepository(deps.db, deps.sealing)
  const service = tokensService(deps, repository, modules)
  return {
    api: { present: service.present, read: service.read, isOpen: service.isOpen },
    handlers: tokenRoutes(service, modules),
    cleanup: { name: 'tokens', keepMs: dayMs, deleteBefore: repository.deleteExpiredBefore },
  }
}

export type { Tokens } from './service.ts'
