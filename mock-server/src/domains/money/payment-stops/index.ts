import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { paymentStopsRepository, type PaymentStops } from './repository.ts'

/** What a holder can do at once when money went without them. The physical card at a terminal has a password of its own. */
export function paymentStopsModule({ db }: Pick<Deps, 'db'>): Module<PaymentStops> {
  return { api: paymentStopsRepository(db) }
}

export type { PaymentStops } from './repository.ts'
