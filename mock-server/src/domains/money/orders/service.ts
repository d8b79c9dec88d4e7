import type { PaymentFlow } from '@one-card/records'
import { newDayNumber } from '../../../day-number.ts'
import type { Database } from '../../../db/open.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import { sceneText, storedScene } from '../../uses/records/index.ts'
import type { Merchant } from '../merchants/index.ts'
import { discountOf } from './discounts.ts'
import type { Order, OrderChanges, OrdersRepository } from './repository.ts'
import { endings, type OrderMove } from './states.ts'

export interface OrdersNeighbours {
  jobs: Pick<Jobs, 'send'>
  sessions: Pick<Sessions, 'listOpen' | 'pushToPage'>
}

/** What is known of an order before it has a number. */
export interface NewOrder {
  channel: Pick<Channel, 'channelNo'>
  merchant: Merchant
  merchantOrderNo: string
  subject: string
  amountFen: number
  scene: string
  way: Order['way']
  flow: PaymentFlow
  paymentType: string
  validSeconds: number
  holderId?: string | undefined
  place?: string | null
  terminal?: string | undefined
  fundFen?: number
  personalFen?: number
}

export const expireJob = 'order-expire'
export const callbackJob = 'merchant-callback'
export type OrdersService = ReturnType<typeof ordersService>

/** Every change of an order, told within it to its merchant and to the pages of its holder. */
export function ordersService(
  { db, now, randomBytes, dictionaries }: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'dictionaries'>,
  repository: OrdersRepository,
  { jobs, sessions }: OrdersNeighbours,
) {
  async function pushToPages(
    holderId: string | null,
    topic: 'order/view' | 'order/waiting',
    transaction: Database,
  ): Promise<void> {
    if (holderId === null) return
    for (const sessionId of await sessions.listOpen(holderId, now(), transaction))
      await sessions.pushToPage(sessionId, topic, transaction)
  }

  async function move(
    orderNo: string,
    name: OrderMove,
    changes: OrderChanges,
    transaction: Database,
  ): Promise<Order | undefined> {
    const end = endings.includes(name) ? { endedAt: now() } : {}
    const moved = await repository.move(orderNo, name, { ...changes, ...end }, transaction)
    if (!moved) return undefined
    await jobs.send(callbackJob, { orderNo }, transaction)
    await pushToPages(moved.holderId, 'order/view', transaction)
    return moved
  }

  /** The same number is the same order; with other contents it is refused, naming what differs. */
  async function create(
    { channel, merchant, validSeconds, ...asked }: NewOrder,
    transaction: Database,
  ): Promise<Order> {
    const at = now()
    const scene = storedScene(dictionaries, asked.scene)
    const isInsured = asked.way === 'medical'
    const order: Order = {
      fundFen: 0,
      personalFen: 0,
      ...asked,
      place: asked.place ?? null,
      terminal: asked.terminal ?? null,
      holderId: asked.holderId ?? null,
      ...(isInsured ? { discountFen: 0, discountTitle: null } : discountOf(scene.sceneCode, asked.amountFen)),
      orderNo: newDayNumber(at, randomBytes),
      channelNo: channel.channelNo,
      merchantId: merchant.merchantId,
      payee: merchant.name,
      scene: sceneText(dictionaries, scene),
      sceneCode: scene.sceneCode,
      payingAccount: null,
      state: 'created',
      version: 1,
      cause: null,
      orderedAt: at,
      expiresAt: new Date(at.getTime() + validSeconds * 1000),
      endedAt: null,
      paidAt: null,
      refundedFen: 0,
    }
    const found = await repository.insertOnce(order, transaction)
    if (found.orderNo !== order.orderNo) return sameOrder(found, order)
    await jobs.send(expireJob, { orderNo: order.orderNo }, transaction, order.expiresAt)
    if (order.way === 'scanned' || order.way === 'medical')
      await pushToPages(order.holderId, 'order/waiting', transaction)
    return order
  }

  return {
    create,
    move,
    pushToPages,
    createNow: (asked: NewOrder) => db.transaction((transaction) => create(asked, transaction)),
    moveNow: (orderNo: string, name: OrderMove, changes: OrderChanges) =>
      db.transaction((transaction) => move(orderNo, name, changes, transaction)),
    find: repository.find,
    findByMerchantNo: repository.findByMerchantNo,
    listOf: repository.listOf,
    listUnpaid: repository.listUnpaid,
    unpaidMonths: repository.unpaidMonths,
    samePaidAt: repository.samePaidAt,
    endedBetween: repository.endedBetween,
    waitingFor: (holderId: string) => repository.waitingFor(holderId, now()),
    /** One that is this holder's, or nobody's yet. */
    async ofHolder(orderNo: string, holderId: string): Promise<Order> {
      const order = await repository.find(orderNo)
      return order && (order.holderId === null || order.holderId === holderId) ? order : refuse('ORDER_UNKNOWN')
    },
    /** By either number, or by both when they belong together. */
    async ofSystem(
      { orderNo, merchantOrderNo }: { orderNo?: string; merchantOrderNo?: string },
      { channelNo }: Pick<Channel, 'channelNo'>,
    ): Promise<Order> {
      if (orderNo === undefined && merchantOrderNo === undefined) refuse('FORMAT_INVALID', 'orderNo')
      const order =
        orderNo === undefined
          ? await repository.findByMerchantNo(channelNo, merchantOrderNo!)
          : await repository.find(orderNo)
      const fits = merchantOrderNo === undefined || order?.merchantOrderNo === merchantOrderNo
      return order?.channelNo === channelNo && fits ? order : refuse('ORDER_UNKNOWN')
    },
  }
}

/** Parameters by the column they became. */
const contents = {
  merchantId: 'merchantId',
  subject: 'subject',
  amountFen: 'amount',
  scene: 'scene',
  paymentType: 'paymentType',
  way: 'merchantOrderNo',
  fundFen: 'fundAmount',
} as const satisfies Partial<Record<keyof Order, string>>

/** An order's C.10 becomes another one when a personal account pays it; then the merchant's word is no longer there to compare. */
function sameOrder(found: Order, asked: Order): Order {
  for (const [column, parameter] of Object.entries(contents))
    if (found[column as keyof Order] !== asked[column as keyof Order]) refuse('ORDER_DIFFERS', parameter)
  if (asked.holderId !== null && found.holderId !== null && asked.holderId !== found.holderId)
    refuse('ORDER_DIFFERS', 'idNo')
  return found
}
