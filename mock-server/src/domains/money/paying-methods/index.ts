import { mask } from '@one-card/masking'
import { pageServices } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { yuanOf } from '../../../amount.ts'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Bank } from '../bank/index.ts'
import type { PaymentStops } from '../payment-stops/index.ts'
import { payingMethodsRepository } from './repository.ts'
import { payingMethodsService, type PayingMethod, type PayingMethods } from './service.ts'

export function payingMethodsModule(
  deps: Pick<Deps, 'db' | 'sealing'>,
  modules: { holders: Holders; bank: Bank; stops: Pick<PaymentStops, 'isStopped'> },
): Module<PayingMethods> {
  const methods = payingMethodsService(deps, payingMethodsRepository(deps.db, deps.sealing), modules)
  return {
    api: methods,
    handlers: [
      handle(pageServices['holder/paying-account'], async (_params, { session }) => {
        const { bankName, account } = (await methods.list(session.holderId)).find(({ chosen }) => chosen)!
        return { bankName, account: mask('bankCard', account!) }
      }),
      handle(pageServices['paying-methods/list'], async (_params, { session }) => ({
        methods: (await methods.list(session.holderId)).map(shownMethod),
      })),
      handle(pageServices['paying-methods/choose'], async ({ methodId }, { session }) => ({
        methods: (await methods.choose(session.holderId, methodId)).map(shownMethod),
      })),
    ],
  }
}

/** As its holder may see it. */
export function shownMethod({ methodId, kind, bankName, account, balanceFen, cause, chosen }: PayingMethod) {
  return {
    methodId,
    kind,
    bankName,
    ...(account !== undefined && { account: mask('bankCard', account) }),
    ...(balanceFen !== undefined && { balance: yuanOf(balanceFen) }),
    ...(cause && { cause: refusals[cause] }),
    chosen: chosen ? ('1' as const) : ('0' as const),
  }
}

export type { PayingMethod, PayingMethods } from './service.ts'
