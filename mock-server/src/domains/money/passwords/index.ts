import { beijingTime } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { passwordsRepository } from './repository.ts'
import { passwordsService, type Passwords, type PasswordState } from './service.ts'

export type PasswordsApi = Passwords & Pick<ReturnType<typeof passwordsService>, 'setSmallPayments'>

export function passwordsModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  modules: { holders: Holders },
): Module<PasswordsApi> {
  const passwords = passwordsService(deps, passwordsRepository(deps.db), modules)
  return {
    api: passwords,
    handlers: [
      handle(pageServices['payment-password/state'], async (_params, { session }) =>
        shownPassword(await passwords.stateOf(session.holderId)),
      ),
      handle(pageServices['payment-password/set'], async ({ password }, { session }) =>
        shownPassword(await passwords.set(session.holderId, password)),
      ),
    ],
  }
}

export function shownPassword({ state, triesLeft, lockedUntil }: PasswordState) {
  return {
    state,
    ...(triesLeft !== undefined && { triesLeft: String(triesLeft) }),
    ...(lockedUntil && { lockedUntil: beijingTime(lockedUntil) }),
  }
}

export { smallPaymentFen } from './rules.ts'
export type { Passwords } from './service.ts'
