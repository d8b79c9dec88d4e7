import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { auditModule } from '../../operations/audit/index.ts'
import { channelsModule, type Channels } from '../channels/index.ts'
import { checkFilesModule, type CheckFiles } from '../check-files/index.ts'
import { grantsModule, type Grants } from '../grants/index.ts'
import { pagesModule, type Pages } from '../pages/index.ts'
import { stopsModule, type Stops } from '../stops/index.ts'
import { actRunner } from './acts.ts'
import { applicationsService } from './applications.ts'
import { channelRoutes } from './conformance.ts'
import { actsRepository, applicationsRepository } from './repository.ts'
import { registrationsService } from './service.ts'

interface Neighbours {
  channels: Channels
  grants: Grants
  pages: Pages
  stops: Stops
  checkFiles: CheckFiles
}

/** What callers may ask of their own registration. */
export function registrationsModule(deps: Pick<Deps, 'db' | 'now'>, neighbours: Neighbours): Module<undefined> {
  return { api: undefined, handlers: channelRoutes(neighbours, actRunner(deps, actsRepository(deps.db))) }
}

/** What `npm run channel` works with; no caller of the platform reaches it. */
export function registrations(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'role' | 'platformKey' | 'sealing' | 'dictionaries'>,
) {
  const acts = actsRepository(deps.db)
  const service = registrationsService(deps, acts, actRunner(deps, acts), {
    channels: channelsModule(deps).api,
    grants: grantsModule(deps).api,
    pages: pagesModule(deps).api,
    stops: stopsModule(deps).api,
    checkFiles: checkFilesModule(deps).api,
  })
  return {
    ...service,
    applications: applicationsService(deps, applicationsRepository(deps.db), service.create),
    /** Calls of one channel, by Beijing day and service. */
    listCalls: auditModule(deps).api.countByDay,
  }
}

export { checkBy, fail, type By } from './acts.ts'
export { addressProblem, originProblem } from './addresses.ts'
export type { Asked } from './asked.ts'
export type { NewChannel } from './new-channel.ts'
export { NotRegistered } from './not-registered.ts'
export type { IssuedKeySet } from './service.ts'
export { applicationMoves } from './states.ts'
