import { openServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { authenticating, type AuthenticateNeighbours } from './authenticate.ts'
import { medicalRepository } from './repository.ts'
import { settling, type SettleNeighbours } from './settle.ts'

export function medicalModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'platformKey'>,
  modules: AuthenticateNeighbours & SettleNeighbours,
): Module {
  const repository = medicalRepository(deps.db)
  const authenticate = authenticating(deps, repository, modules)
  const settle = settling(deps, repository, modules)
  return {
    api: {},
    handlers: [
      handle(openServices['medical/authenticate'], (asked, { channel }) => authenticate(asked, channel)),
      handle(openServices['medical/settle'], (asked, { channel }) => settle(asked, channel)),
    ],
    cleanup: { keepMs: dayMs, deleteBefore: repository.deleteExpiredBefore },
  }
}
