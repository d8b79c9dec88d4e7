import { PlatformRefusal } from '@one-card/platform-api/client'
import type { OpenServices, Result } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { yuanOf } from '../../../amount.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { Holder } from '../../people/holders/index.ts'
import type { Booking } from './repository.ts'

/** What a booking's order is made of. */
interface Sale {
  booking: Booking
  merchantId: string
  subject: string
  holder: Pick<Holder, 'name' | 'idNo'>
}

/** Of this platform's bookings alone: the merchant is registered for it. */
const scene = '旅游观光应用/预约购票'

const isRefusal = (reason: unknown, name: keyof typeof refusals) =>
  reason instanceof PlatformRefusal && reason.code === refusals[name]

export type Till = ReturnType<typeof nationalTill>

/** The national cashier (§7.2.2), as a merchant's system uses it. An order's number at its merchant is that of the booking. */
export function nationalTill({ client, url }: NationalLine) {
  const addressOf = (orderNo: string) => `${url}/h5/cashier/?order=${orderNo}`

  return {
    addressOf,
    /** The same order however often it is asked for. */
    async order({ booking, merchantId, subject, holder }: Sale, seconds: number): Promise<string> {
      const { orderNo } = await client.call('order/create', {
        merchantOrderNo: booking.bookingNo,
        merchantId,
        subject,
        amount: yuanOf(booking.amountFen),
        scene,
        name: holder.name,
        idNo: holder.idNo,
        expiresIn: String(seconds),
      })
      return orderNo
    },
    /** Undefined where the cashier never heard of it. */
    async find({ bookingNo }: Booking): Promise<Result<OpenServices['order/query']> | undefined> {
      return client.call('order/query', { merchantOrderNo: bookingNo }).catch((reason: unknown) => {
        if (isRefusal(reason, 'ORDER_UNKNOWN')) return undefined
        throw reason
      })
    },
    /** False where somebody is paying it, or has paid it. */
    async close({ bookingNo }: Booking): Promise<boolean> {
      return client.call('order/close', { merchantOrderNo: bookingNo }).then(
        () => true,
        (reason: unknown) => {
          if (isRefusal(reason, 'ORDER_BUSY')) return false
          // Never made, so it is as good as closed.
          if (isRefusal(reason, 'ORDER_UNKNOWN')) return true
          throw reason
        },
      )
    },
    /** All of it, once: a number that the bank refused is followed by the next one. */
    async giveBack(booking: Booking): Promise<'given' | 'due'> {
      const refunds = (await this.find(booking))?.refunds ?? []
      const last = refunds.find(({ state }) => state !== 'failed')
      if (last !== undefined) return last.state === 'refunded' ? 'given' : 'due'
      const { state } = await client.call('order/refund', {
        merchantOrderNo: booking.bookingNo,
        merchantRefundNo: `${booking.bookingNo}-${refunds.length + 1}`,
        amount: yuanOf(booking.amountFen),
        reason: '取消预约',
      })
      return state === 'refunded' ? 'given' : 'due'
    },
  }
}
