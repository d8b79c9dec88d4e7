import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { PasswordsApi } from '../passwords/index.ts'
import type { PaymentStops } from '../payment-stops/index.ts'
import { beginning, type Beginning, type BeginningNeighbours } from './begin.ts'
import type { DelayedPayments } from '../delayed-payments/index.ts'
import { debits, type DebitNeighbours } from './debit.ts'
import { heldPayments } from './hold.ts'
import { paymentsRepository } from './repository.ts'
import { paymentRoutes } from './routes.ts'
import { paymentsService } from './service.ts'
import { orderViews, type ViewNeighbours } from './view.ts'

export interface Payments {
  /** For an order that needs no word of its holder's: one whose terminal has checked their password, or that costs them nothing. */
  begin(beginning: Beginning, transaction: Database): Promise<boolean>
  /** The bank of the last try to pay it. */
  bankOf(orderNo: string): Promise<string | undefined>
  /** Numbers of all tries to pay it, which the bank knows them by. */
  numbersOf(orderNo: string): Promise<string[]>
  /** The order that such a number belongs to. */
  orderOf(attemptNo: string): Promise<string | undefined>
}

export function paymentsModule(
  deps: Deps,
  modules: DebitNeighbours &
    ViewNeighbours &
    BeginningNeighbours & {
      passwords: PasswordsApi
      holders: DebitNeighbours['holders']
      stops: Pick<PaymentStops, 'isStopped' | 'lockHolder'>
      delayed: DelayedPayments
    },
): Module<Payments> {
  const repository = paymentsRepository(deps.db, deps.sealing)
  const begin = beginning(deps, repository, modules)
  const held = heldPayments(deps, repository, modules)
  const payments = paymentsService(deps, repository, modules, held, begin)
  const views = orderViews(deps, repository, modules, payments)
  return {
    api: {
      begin,
      bankOf: async (orderNo) => (await repository.lastOf(orderNo))?.bankName,
      numbersOf: repository.numbersOf,
      orderOf: async (attemptNo) => (await repository.find(attemptNo))?.orderNo,
    },
    handlers: paymentRoutes(payments, views, modules.passwords),
    jobs: [...debits(deps, repository, modules), ...held.jobs],
  }
}
