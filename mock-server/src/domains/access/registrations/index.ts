import type { Deps } from '../../../deps.ts'
import { channelsModule } from '../channels/index.ts'
import { grantsModule } from '../grants/index.ts'
import { pagesModule } from '../pages/index.ts'
import { actsRepository } from './repository.ts'
import { registrationsService } from './service.ts'

/** What `npm run channel` works with; no caller of the platform reaches it. */
export function registrations(deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'role' | 'platformKey' | 'sealing'>) {
  const modules = {
    channels: channelsModule(deps).api,
    grants: grantsModule(deps).api,
    pages: pagesModule(deps).api,
  }
  return registrationsService(deps, actsRepository(deps.db), modules)
}

export { addressProblem, originProblem } from './addresses.ts'
export { NotRegistered } from './not-registered.ts'
export type { IssuedKeySet, NewChannel } from './service.ts'
