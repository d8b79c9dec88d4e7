import type { Handler } from '../../handler.ts'
import type { Channels } from '../channels/index.ts'
import type { Deps } from '../deps.ts'
import type { Disclosures } from '../disclosures/index.ts'
import type { Holders } from '../holders/index.ts'
import type { Records } from '../records/index.ts'
import type { Sessions } from '../sessions/index.ts'
import { grantExchange } from './exchange.ts'
import { authorisedLoginsRepository } from './repository.ts'
import { authorisedLoginRoutes } from './routes.ts'
import { authorisedLoginsService } from './service.ts'

export interface AuthorisedLogins {
  /** Deletes logins whose last step ended before `date`. */
  deleteExpiredBefore(date: Date): Promise<void>
  handlers: Handler[]
}

export interface AuthorisedLoginNeighbours {
  channels: Channels
  holders: Holders
  sessions: Sessions
  records: Records
  disclosures: Disclosures
}

export function authorisedLoginsModule(deps: Deps, modules: AuthorisedLoginNeighbours): AuthorisedLogins {
  const repository = authorisedLoginsRepository(deps.db)
  const service = authorisedLoginsService(deps, repository, modules)
  return {
    deleteExpiredBefore: repository.deleteExpiredBefore,
    handlers: authorisedLoginRoutes(service, grantExchange(deps, repository, modules), modules.holders),
  }
}
