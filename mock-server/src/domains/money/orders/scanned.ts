import { beijingTime } from '@one-card/envelope'
import type { OpenServices, Params, Result } from '@one-card/platform-api'
import { fenOf } from '../../../amount.ts'
import { refuse } from '../../../refusal.ts'
import { turns } from '../../../turns.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Ecodes } from '../../credentials/ecodes/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Merchants } from '../merchants/index.ts'
import type { Order } from './repository.ts'
import type { NewOrder, OrdersService } from './service.ts'
import { validSeconds } from './states.ts'

export interface ScanNeighbours {
  grants: Grants
  holders: Pick<Holders, 'get'>
  ecodes: Ecodes
  uses: Uses
  merchants: Merchants
}

type Asked = Params<OpenServices['pay/scanned']>

/** §7.2.3, decision 0147: the scan of a payment code makes the pre-order that the holder's cashier completes; one number for all. */
export function scannedOrders(orders: OrdersService, { grants, holders, ecodes, uses, merchants }: ScanNeighbours) {
  /** Of calls under one number: a till that repeats itself must not be told that its own code is used. */
  const inTurn = turns()

  /** A repetition brings the code it had: the order is there then, and the code is not read again. */
  async function orderOf({ code, ...asked }: Asked, order: NewOrder, channel: Channel): Promise<Order> {
    if (await orders.findByMerchantNo(channel.channelNo, asked.merchantOrderNo)) return orders.createNow(order)
    const fields = await grants.grantedFields(channel.channelNo, 'pay/scanned')
    const read = await ecodes.readCode({
      text: code,
      wanted: 'payment',
      channel,
      scene: order.scene,
      async onUse({ holder: { id: holderId }, at, sessionId }, transaction) {
        const made = await orders.create({ ...order, holderId }, transaction)
        // Another process read another code for this number first: this one is not used up.
        if (made.holderId !== holderId) refuse('ORDER_DIFFERS', 'code')
        await uses.disclose(
          { holderId, channel, way: 'code', reason: order.scene, fields, outcome: 'seen', sessionId, at },
          transaction,
        )
        return made
      },
    })
    if (!('refusal' in read)) return read.result
    // By another process, for this very order.
    const isOurs =
      read.refusal === 'CODE_USED' && (await orders.findByMerchantNo(channel.channelNo, asked.merchantOrderNo))
    return isOurs ? orders.createNow(order) : refuse(read.refusal)
  }

  return async (asked: Asked, { channel }: { channel: Channel }): Promise<Result<OpenServices['pay/scanned']>> => {
    const { merchantOrderNo, amount, paymentType = '01', terminal } = asked
    const order: NewOrder = {
      channel,
      merchant: await merchants.payable(asked.merchantId, asked.scene, channel),
      merchantOrderNo,
      subject: asked.subject,
      amountFen: fenOf(amount),
      scene: asked.scene,
      way: 'scanned',
      flow: 'shownCode',
      paymentType,
      terminal,
      validSeconds: validSeconds.scanned,
    }
    const { orderNo, state, expiresAt, holderId } = await inTurn(`${channel.channelNo}/${merchantOrderNo}`, () =>
      orderOf(asked, order, channel),
    )
    const fields = await grants.grantedFields(channel.channelNo, 'pay/scanned')
    const { name } = await holders.get(holderId!)
    return { orderNo, state, ...(fields.includes('name') && { name }), expiresAt: beijingTime(expiresAt) }
  }
}
