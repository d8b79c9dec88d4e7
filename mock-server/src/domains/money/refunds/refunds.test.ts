import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moneyPlatform, shop } from '../../../../test/money.ts'
import type { Order } from '../orders/index.ts'
import { refundParts } from './parts.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())
afterEach(async () => {
  await platform.bank.setFault('none', 0)
  platform.clock.forward(300)
  expect(await platform.bookFaults()).toEqual([])
  expect(platform.faults).toEqual([])
})

const refund = (orderNo: string, amount: string, merchantRefundNo = platform.nextNo()) =>
  platform.open('order/refund', shop, { orderNo, merchantRefundNo, amount })

async function paidOrder(amount: string) {
  const session = await platform.session()
  const { orderNo } = await platform.order({ amount })
  await platform.pay(orderNo, session, { again: '1' })
  return { orderNo, session }
}

describe('a refund', () => {
  it('in parts adds up to the fen, and nothing goes back above what was paid', async () => {
    const { orderNo, session } = await paidOrder('19.90')
    for (const part of ['1.10', '0.29', '8.80']) await refund(orderNo, part)
    await platform.runJobs()
    expect(await platform.query(orderNo)).toMatchObject({ state: 'partly-refunded', refundedAmount: '10.19' })
    await expect(refund(orderNo, '9.72')).rejects.toMatchObject({ reason: 'REFUND_TOO_MUCH' })
    await refund(orderNo, '9.71')
    await platform.runJobs()
    const view = await platform.view(orderNo, session)
    expect([view.state, view.taken, view.refunds.length]).toEqual(['refunded', 'yes', 4])
    await expect(refund(orderNo, '0.01')).rejects.toMatchObject({ reason: 'REFUND_TOO_MUCH' })
    expect(
      await platform.rows(
        sql`SELECT 1 FROM use_record WHERE details->>'paymentType' = '08' AND serial_no IN (SELECT refund_no FROM refund WHERE order_no = ${orderNo})`,
      ),
    ).toHaveLength(4)
  })

  it('is one under its number however often it is asked for', async () => {
    const { orderNo } = await paidOrder('5.00')
    const asked = await Promise.all(Array.from({ length: 10 }, () => refund(orderNo, '5.00', 'SAME')))
    expect(new Set(asked.map(({ refundNo }) => refundNo)).size).toBe(1)
    await platform.runJobs()
    await expect(refund(orderNo, '4.00', 'SAME')).rejects.toMatchObject({ reason: 'REFUND_DIFFERS', field: 'amount' })
    expect(await platform.query(orderNo)).toMatchObject({ state: 'refunded', refundedAmount: '5.00' })
  })

  it.each(['lost', 'slow', 'twice'] as const)('whose answer is %s is settled by query, once', async (fault) => {
    const { orderNo } = await paidOrder('7.00')
    await platform.bank.setFault(fault, 1)
    await refund(orderNo, '3.00')
    for (const seconds of [0, 3, 5, 10]) {
      platform.clock.forward(seconds)
      await platform.runJobs()
    }
    expect(await platform.query(orderNo)).toMatchObject({ state: 'partly-refunded', refundedAmount: '3.00' })
  })

  it('the bank refuses is no refund, and can be asked for again', async () => {
    const { orderNo } = await paidOrder('6.00')
    await platform.bank.setFault('refused', 1)
    await refund(orderNo, '6.00')
    await platform.runJobs()
    expect(await platform.query(orderNo)).toMatchObject({ state: 'paid', refunds: [{ state: 'failed' }] })
    await refund(orderNo, '6.00')
    await platform.runJobs()
    expect(await platform.query(orderNo)).toMatchObject({ state: 'refunded' })
  })
})

it('gives every part back what it gave and no more, in however many refunds', () => {
  const fen = fc.integer({ min: 0, max: 50_000 })
  fc.assert(
    fc.property(
      fen,
      fen,
      fen,
      fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 8 }),
      (fund, own, bank, cuts) => {
        const amountFen = fund + own + bank
        const order = {
          holderId: 'h',
          payingAccount: 'card:1',
          fundFen: fund,
          personalFen: own,
          discountFen: 0,
          amountFen,
        } as Order
        const back = new Map<string, number>()
        let already = 0
        for (const cut of [...cuts, amountFen]) {
          const now = Math.min(cut, amountFen - already)
          if (now <= 0) continue
          const parts = refundParts(order, already, now)
          expect(parts.reduce((sum, part) => sum + part.amountFen, 0)).toBe(now)
          for (const { part, amountFen: given } of parts) back.set(part, (back.get(part) ?? 0) + given)
          already += now
        }
        expect([back.get('fund') ?? 0, back.get('personal-account') ?? 0, back.get('bank-account') ?? 0]).toEqual([
          fund,
          own,
          bank,
        ])
      },
    ),
  )
})
