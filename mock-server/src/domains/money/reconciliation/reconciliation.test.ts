import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moneyPlatform, payer, shop } from '../../../../test/money.ts'
import { daysToDo } from './nightly.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const daySeconds = 86_400
/** The night after, and what it found of the shop's payments. */
async function nextNight() {
  platform.clock.forward(daySeconds)
  await platform.runJobs()
  return platform.open('order/reconciliation', shop, {})
}
const differencesOf = async (orderNo: string) =>
  (await platform.open('order/reconciliation', shop, {})).differences.filter((each) => each.orderNo === orderNo)

/** What 明细详情 says of a payment, as its holder reads it. */
async function agreementOf(orderNo: string) {
  const session = await platform.session(payer, '2')
  const [record] = await platform.rows<{ id: string }>(
    sql`SELECT id FROM use_record WHERE serial_no = ${orderNo} AND kind = 'payment'`,
  )
  const recordId = record === undefined ? `o${orderNo}` : `u${record.id}`
  return (await platform.page('records/get', session, { recordId })).agreement
}

async function paidOrder(amount: string): Promise<string> {
  const { orderNo } = await platform.order({ amount })
  await platform.pay(orderNo, await platform.session(), { again: '1' })
  return orderNo
}

describe('platform, bank and merchant', () => {
  it('agree on what the demo world paid before today, and on a payment with its refund', async () => {
    const orderNo = await paidOrder('20.10')
    await platform.open('order/refund', shop, { orderNo, merchantRefundNo: platform.nextNo(), amount: '5.05' })
    expect(await agreementOf(orderNo)).toMatchObject({ state: 'pending' })
    await platform.runJobs()
    expect(await agreementOf(orderNo)).toEqual({
      state: 'agreed',
      says: [
        { label: '一卡通平台', value: '已支付 20.10 元，已退 5.05 元' },
        { label: '银行', value: '已付给商户 20.10 元，已退 5.05 元' },
        { label: '商户', value: '已确认收到结果' },
      ],
    })
    const { days } = await nextNight()
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-22'])
    expect(await platform.rows(sql`SELECT * FROM payment_difference`)).toEqual([])
    expect(await platform.bookFaults()).toEqual([])
  })

  it('are waited for while the bank has not answered, and a payment that came to nothing is agreed on too', async () => {
    await platform.bank.setFault('lost', 1)
    const lost = (await platform.order({ amount: '31.00' })).orderNo
    await platform.pay(lost, await platform.session())
    expect(await agreementOf(lost)).toMatchObject({
      state: 'pending',
      says: [{ value: '正在确认' }, { value: '已付给商户 31.00 元' }, {}],
    })
    platform.clock.forward(10)
    await platform.runJobs()
    expect(await agreementOf(lost)).toMatchObject({ state: 'agreed' })
    const { orderNo } = await platform.order({ amount: '32.00' })
    await platform.page('order/refuse', await platform.session(), { orderNo })
    await platform.runJobs()
    expect(await agreementOf(orderNo)).toMatchObject({
      state: 'agreed',
      says: [{ value: '没有扣款' }, { value: '没有付款' }, { value: '已确认收到结果' }],
    })
  })
})

describe('the nightly run lists', () => {
  const faults = {
    'a debit that the platform does not know': [
      'debit-unknown',
      (no: string) => sql`UPDATE pay_order SET state = 'failed' WHERE order_no = ${no}`,
      (no: string) => sql`UPDATE pay_order SET state = 'paid' WHERE order_no = ${no}`,
    ],
    'an order that is paid without a debit': [
      'debit-missing',
      (no: string) => sql`UPDATE pay_attempt SET order_no = 'astray' WHERE order_no = ${no}`,
      (no: string) => sql`UPDATE pay_attempt SET order_no = ${no} WHERE order_no = 'astray'`,
    ],
    'amounts that differ': [
      'amount',
      (no: string) => sql`UPDATE pay_order SET amount_fen = amount_fen + 1 WHERE order_no = ${no}`,
      (no: string) => sql`UPDATE pay_order SET amount_fen = amount_fen - 1 WHERE order_no = ${no}`,
    ],
    'a refund that the bank does not know': [
      'refund',
      (no: string) => sql`UPDATE pay_order SET refunded_fen = 1 WHERE order_no = ${no}`,
      (no: string) => sql`UPDATE pay_order SET refunded_fen = 0 WHERE order_no = ${no}`,
    ],
    'a merchant that never acknowledged': [
      'merchant-silent',
      (no: string) => sql`UPDATE merchant_callback SET delivered_version = 1 WHERE order_no = ${no}`,
      (no: string) => sql`UPDATE merchant_callback SET delivered_version = 99 WHERE order_no = ${no}`,
    ],
    'a payment without its C.4 record': [
      'record-missing',
      (no: string) => sql`UPDATE use_record SET serial_no = 'astray' WHERE serial_no = ${no}`,
      (no: string) => sql`UPDATE use_record SET serial_no = ${no} WHERE serial_no = 'astray'`,
    ],
  } as const

  it('each fault once, until they agree again', async () => {
    const spoilt = []
    const session = await platform.session()
    for (const [what, [kind, spoil, mend]] of Object.entries(faults)) {
      const { orderNo } = await platform.order({ amount: '9.90' })
      await platform.confirm(orderNo, session, { again: '1' })
      spoilt.push({ what, kind, orderNo, spoil, mend })
    }
    await platform.runJobs()
    for (const { orderNo, spoil } of spoilt) await platform.store.db.execute(spoil(orderNo))
    await nextNight()
    const found = []
    for (const { what, kind, orderNo } of spoilt) {
      const [difference] = (await differencesOf(orderNo)).filter((each) => each.kind === kind)
      expect(difference, what).toMatchObject({ state: 'open' })
      // Without its record it is in no list of its holder's.
      if (kind !== 'record-missing') expect(await agreementOf(orderNo), what).toMatchObject({ state: 'differs' })
      found.push(difference)
    }
    await nextNight()
    for (const [at, { kind, orderNo }] of spoilt.entries())
      expect((await differencesOf(orderNo)).filter((each) => each.kind === kind)).toEqual([found[at]])
    for (const { orderNo, mend } of spoilt) await platform.store.db.execute(mend(orderNo))
    await nextNight()
    const cleared = (await platform.open('order/reconciliation', shop, {})).differences
    expect(new Set(cleared.map(({ state }) => state))).toEqual(new Set(['cleared']))
  }, 240_000)

  it('money that came to a merchant and nobody here asked for', async () => {
    await platform.bank.transfer({
      requestNo: 'stranger',
      legs: [
        { account: 'outside', amountFen: -77 },
        { account: 'merchant:101001', amountFen: 77 },
      ],
      notAfter: new Date(platform.clock.at.getTime() + 1_000),
    })
    await nextNight()
    expect(await differencesOf('stranger')).toMatchObject([
      { kind: 'debit-unknown', platformAmount: '0.00', bankAmount: '0.77', state: 'open' },
    ])
  })

  it('goes through the days that were missed, a week at most, and none before two in the morning', () => {
    const night = new Date('2026-11-23T18:30:00Z')
    expect(daysToDo('2026-11-22', night)).toEqual(['2026-11-23'])
    expect(daysToDo('2026-11-23', night)).toEqual([])
    expect(daysToDo('2026-11-22', new Date('2026-11-23T17:30:00Z'))).toEqual([])
    expect(daysToDo('2026-11-20', night)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23'])
    expect(daysToDo('2026-01-01', night)).toHaveLength(7)
    expect(daysToDo(undefined, night)).toEqual(['2026-11-23'])
  })
})
