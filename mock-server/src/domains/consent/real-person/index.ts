import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { messageCodes } from './message-codes.ts'
import { realPersonRepository } from './repository.ts'
import { realPersonRoutes } from './routes.ts'
import { realPersonService, type RealPersonNeighbours } from './service.ts'
import { statusReader } from './status.ts'
import { systemsService } from './systems.ts'
import { faceTries } from './tries.ts'

export function realPersonModule(deps: Deps, modules: RealPersonNeighbours): Module {
  const repository = realPersonRepository(deps.db, deps.sealing)
  const tries = faceTries(deps, repository, modules)
  const codes = messageCodes(deps, repository, modules.messages)
  const service = realPersonService(deps, repository, { ...modules, tries, codes })
  const systems = systemsService(deps, repository, { ...modules, tries, service })
  return {
    api: {},
    handlers: realPersonRoutes(service, systems, statusReader(deps, { service, tries, codes })),
    // Codes of messages, and the number of a 核验号: what was tried by it stays.
    cleanup: { keepMs: dayMs, deleteBefore: repository.deleteCodesBefore },
  }
}

export type { Comparator, Picture } from './comparator.ts'
export { likeness } from '../../../worlds/consent/likeness.ts'
export type { MessageGateway } from './message-gateway.ts'
export { openPicture, type OpenPicture } from './picture.ts'
