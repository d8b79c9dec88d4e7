import type { Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Records } from '../../uses/records/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import { loginsRepository } from './repository.ts'
import { loginRoutes } from './routes.ts'
import { loginsService } from './service.ts'

export interface LoginNeighbours {
  channels: Channels
  holders: Holders
  sessions: Pick<Sessions, 'isOpen'>
  records: Records
  disclosures: Disclosures
}

export function loginsModule(deps: Deps, modules: LoginNeighbours): Module {
  const repository = loginsRepository(deps.db)
  const service = loginsService(deps, repository, modules)
  return {
    api: {},
    handlers: loginRoutes(service, modules.holders),
    cleanup: { name: 'logins', keepMs: dayMs, deleteBefore: service.deleteExpiredBefore },
  }
}

export { identityOf, maskedIdentityOf } from './identity.ts'
