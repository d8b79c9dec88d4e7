import type { Channels } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Sessions } from '../sessions/index.ts'
import type { NationalLine } from './national-line.ts'
import { tokensRepository } from './repository.ts'
import { tokenRoutes } from './routes.ts'
import { tokensService, type Tokens } from './service.ts'

export function tokensModule(
  deps: Deps,
  modules: { channels: Channels; grants: Grants; holders: Holders; sessions: Sessions },
  national?: NationalLine,
): Module<Tokens> {
  const repository = tokensRepository(deps.db, deps.sealing)
  const service = tokensService(deps, repository, modules, national)
  const { present, read, isOpen, derive, zoneVisitOf } = service
  return {
    api: { present, read, isOpen, derive, zoneVisitOf },
    handlers: tokenRoutes(service, modules),
    cleanup: { keepMs: dayMs, deleteBefore: repository.deleteExpiredBefore },
  }
}

export { nationalLine, nationalRefusal, type NationalLine, type NationalParty } from './national-line.ts'
export type { ZoneVisit } from './repository.ts'
export type { Tokens } from './service.ts'
