import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { ordersRepository } from './repository.ts'
import { orderRoutes, type OrderRouteNeighbours } from './routes.ts'
import { expireJob, ordersService, type OrdersNeighbours, type OrdersService } from './service.ts'

export type Orders = OrdersService

export function ordersModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'dictionaries'>,
  modules: OrdersNeighbours & OrderRouteNeighbours,
): Module<Orders> {
  const orders = ordersService(deps, ordersRepository(deps.db), modules)
  return {
    api: orders,
    handlers: orderRoutes(orders, modules),
    jobs: [
      {
        name: expireJob,
        async settle(transaction, data) {
          const { orderNo } = data as { orderNo: string }
          await orders.move(orderNo, 'expire', { cause: 'ORDER_EXPIRED' }, transaction)
        },
      },
    ],
  }
}

export { linesOf, merchantAccountOf, partsOf, personalAccountOf, toPayFenOf, type Part } from './parts.ts'
export { callbackJob, type NewOrder } from './service.ts'
export type { Order } from './repository.ts'
export { isFinished, moneyTakenIn, validSeconds } from './states.ts'
