import { openServices } from '@one-card/platform-api'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Module } from '../../../module.ts'
import type { Orders } from '../orders/index.ts'
import type { Receipts } from '../receipts/index.ts'
import type { Refunds } from '../refunds/index.ts'
import { merchantViews } from './merchant-view.ts'
import { callbacksRepository } from './repository.ts'
import { tellingMerchants, type TellingNeighbours } from './tell-merchant.ts'

export interface Callbacks {
  /** The newest version of an order that its merchant answered 000000 to; 0 where it never did. */
  deliveredVersion(orderNo: string): Promise<number>
}

export function callbacksModule(
  deps: Pick<Deps, 'db' | 'now' | 'platformKey'>,
  modules: TellingNeighbours & { orders: Orders; receipts: Receipts; refunds: Refunds },
): Module<Callbacks> {
  const viewOf = merchantViews(modules)
  const repository = callbacksRepository(deps.db)
  return {
    api: { deliveredVersion: repository.deliveredVersion },
    handlers: [
      handle(openServices['order/query'], async (which, { channel }) =>
        viewOf(await modules.orders.ofSystem(which, channel)),
      ),
    ],
    jobs: [tellingMerchants(deps, repository, modules, viewOf) as Job],
  }
}

export type { PostToMerchant } from './tell-merchant.ts'
