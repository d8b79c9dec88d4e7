import type { Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Records } from '../../uses/records/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import { grantExchange } from './exchange.ts'
import { authorisedLoginsRepository } from './repository.ts'
import { authorisedLoginRoutes } from './routes.ts'
import { authorisedLoginsService } from './service.ts'

export interface AuthorisedLoginNeighbours {
  channels: Channels
  holders: Holders
  sessions: Sessions
  records: Records
  disclosures: Disclosures
}

export function authorisedLoginsModule(deps: Deps, modules: AuthorisedLoginNeighbours): Module {
  const repository = authorisedLoginsRepository(deps.db)
  const service = authorisedLoginsService(deps, repository, modules)
  return {
    api: {},
    handlers: authorisedLoginRoutes(service, grantExchange(deps, repository, modules), modules.holders),
    cleanup: { name: 'authorised-logins', keepMs: dayMs, deleteBefore: repository.deleteExpiredBefore },
  }
}
