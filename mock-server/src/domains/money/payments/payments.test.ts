import { refusals } from '@one-card/prompts'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moneyPlatform, password, shop } from '../../../../test/money.ts'

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

describe('an order in the cashier (§7.2.2)', () => {
  it('shows what it costs, who gets it and how it can be paid; then it is paid, with one record and one receipt', async () => {
    const session = await platform.session()
    const { orderNo } = await platform.order()
    expect(await platform.view(orderNo, session)).toMatchObject({
      payee: '示例惠民网上商城',
      subject: '示例保温杯',
      amount: '19.90',
      toPay: '19.90',
      way: 'online',
      state: 'created',
      finished: '0',
      taken: 'no',
      lines: [{ part: 'bank-account', amount: '19.90' }],
      methods: [
        { methodId: 'card', kind: 'card-account', bankName: '示例银行', chosen: '1' },
        { methodId: 'linked-1', bankName: '示例农商银行', chosen: '0' },
      ],
      passwordNeeded: '1',
      password: { state: 'set' },
      payerName: '**例',
    })
    expect(await platform.confirm(orderNo, session)).toMatchObject({ state: 'paying', taken: 'unknown' })
    await platform.runJobs()
    const paid = await platform.view(orderNo, session)
    expect(paid).toMatchObject({
      state: 'paid',
      finished: '1',
      taken: 'yes',
      paid: { bankName: '示例银行' },
      methods: [],
    })
    expect(JSON.stringify(paid)).not.toContain(platform.citizen('manyMonths').bankCard)
    expect(await platform.query(orderNo)).toMatchObject({
      state: 'paid',
      amount: '19.90',
      paymentMethod: '99',
      paymentType: '01',
      receiptNo: paid.paid!.receiptNo,
    })
    expect(await platform.balanceOf('merchant:101001')).toBe(1990)
    const records = await platform.rows(sql`SELECT details FROM use_record WHERE serial_no = ${orderNo}`)
    expect(records).toMatchObject([{ details: { paymentMethod: '99', paymentType: '01', merchantId: '101001' } }])
  })

  it('is paid once for two tabs, a second tap and fifty submits at once', async () => {
    const session = await platform.session()
    const { orderNo } = await platform.order({ amount: '8.80' })
    const views = await Promise.all(
      Array.from({ length: 50 }, (_, tap) => platform.confirm(orderNo, session, { tapKey: `tab-${tap % 25}` })),
    )
    expect(new Set(views.map(({ state }) => state))).toEqual(new Set(['paying']))
    await platform.runJobs()
    expect((await platform.confirm(orderNo, session)).state).toBe('paid')
    await platform.runJobs()
    expect(await platform.debitsOf(orderNo)).toBe(1)
  })

  it('is refused when what was shown is no longer so, for another citizen, and when its time is over', async () => {
    const session = await platform.session()
    const { orderNo } = await platform.order({ amount: '1.10' })
    for (const changed of [{ amount: '1.00' }, { payee: '别的商户' }])
      await expect(platform.confirm(orderNo, session, changed)).rejects.toMatchObject({ reason: 'ORDER_CHANGED' })
    const { name, idNo } = platform.citizen('doubleSurname')
    const theirs = await platform.order({ name, idNo })
    await expect(platform.view(theirs.orderNo, session)).rejects.toMatchObject({ reason: 'ORDER_UNKNOWN' })
    platform.clock.forward(901)
    await expect(platform.confirm(orderNo, session)).rejects.toMatchObject({ reason: 'ORDER_EXPIRED' })
    await platform.runJobs()
    expect(await platform.view(orderNo, session)).toMatchObject({ state: 'closed', cause: refusals.ORDER_EXPIRED })
  })

  it('the holder refuses is closed for good', async () => {
    const session = await platform.session()
    const { orderNo } = await platform.order()
    expect(await platform.page('order/refuse', session, { orderNo })).toMatchObject({ state: 'closed', taken: 'no' })
    await expect(platform.confirm(orderNo, session)).rejects.toMatchObject({ reason: 'ORDER_CLOSED' })
    await expect(
      platform.open('order/refund', shop, { orderNo, merchantRefundNo: 'X', amount: '1.00' }),
    ).rejects.toMatchObject({
      reason: 'ORDER_NOT_PAID',
    })
  })

  it('like the one of a minute ago is asked about first', async () => {
    const session = await platform.session()
    await platform.pay((await platform.order({ amount: '6.66' })).orderNo, session)
    const { orderNo } = await platform.order({ amount: '6.66' })
    expect((await platform.view(orderNo, session)).samePaidAt).toBeDefined()
    await expect(platform.confirm(orderNo, session)).rejects.toMatchObject({ reason: 'PAYMENT_REPEATED' })
    expect((await platform.pay(orderNo, session, { again: '1' })).state).toBe('paid')
  })

  it('with a discount of the bank costs its holder less and its merchant nothing', async () => {
    const session = await platform.session()
    const { orderNo } = await platform.open('order/create', '示例公园售票处', {
      merchantOrderNo: 'P1',
      merchantId: '101007',
      subject: '示例湿地公园门票',
      amount: '30.00',
      scene: '旅游观光应用/门票',
    })
    expect(await platform.pay(orderNo, session)).toMatchObject({
      state: 'paid',
      toPay: '28.00',
      discountTitle: '示例银行惠民立减',
      lines: [
        { part: 'bank-account', amount: '28.00' },
        { part: 'discount', amount: '2.00' },
      ],
    })
    expect(await platform.balanceOf('merchant:101007')).toBe(3000)
  })
})

describe('the bank', () => {
  it('that is short of money or says no leaves the order to be paid with another account', async () => {
    const session = await platform.session()
    for (const [fault, cause] of [
      ['insufficient', 'BALANCE_SHORT'],
      ['refused', 'BANK_REFUSED'],
    ] as const) {
      const { orderNo } = await platform.order({ amount: fault === 'refused' ? '3.00' : '4.00' })
      await platform.bank.setFault(fault, 1)
      expect(await platform.pay(orderNo, session)).toMatchObject({
        state: 'created',
        taken: 'no',
        cause: refusals[cause],
      })
      expect(await platform.pay(orderNo, session, { methodId: 'linked-1' })).toMatchObject({ state: 'paid' })
      expect(await platform.debitsOf(orderNo)).toBe(1)
    }
    const poor = await platform.session('rareName')
    const { orderNo } = await platform.order({ amount: '10.01' })
    expect(await platform.pay(orderNo, poor)).toMatchObject({ state: 'created', cause: refusals.BALANCE_SHORT })
  })

  it.each([
    ['lost', 1],
    ['slow', 1],
    ['twice', 1],
  ] as const)('that answers %s is asked, and the money is taken once', async (fault, times) => {
    const session = await platform.session()
    const { orderNo } = await platform.order({ amount: '5.55' })
    await platform.bank.setFault(fault, times)
    await platform.confirm(orderNo, session)
    await platform.runJobs()
    if (fault !== 'twice')
      expect(await platform.page('order/money-taken', session, { orderNo })).toMatchObject({
        taken: 'unknown',
        answerBy: expect.any(String) as string,
      })
    for (const seconds of [3, 5, 10]) {
      platform.clock.forward(seconds)
      await platform.runJobs()
    }
    expect(await platform.page('order/money-taken', session, { orderNo })).toMatchObject({ taken: 'yes' })
    expect(await platform.debitsOf(orderNo)).toBe(1)
  })

  it.each([
    ['after', 'paid', 1],
    ['before', 'created', 0],
  ] as const)(
    'whose caller dies %s the debit is asked by the next one, never debited again',
    async (point, state, debits) => {
      const session = await platform.session()
      const { orderNo } = await platform.order({ amount: point === 'after' ? '9.10' : '9.20' })
      const { transfer } = platform.bank
      platform.bank.transfer = async (asked) => {
        if (point === 'after') await transfer(asked)
        throw new Error('killed')
      }
      await platform.confirm(orderNo, session)
      await platform.runJobs()
      platform.bank.transfer = transfer
      expect(platform.faults.splice(0)).toHaveLength(1)
      for (const seconds of [12, 60]) {
        platform.clock.forward(seconds)
        await platform.runJobs()
      }
      expect((await platform.view(orderNo, session)).state).toBe(state)
      expect(await platform.debitsOf(orderNo)).toBe(debits)
    },
  )

  it('that is down for hours took nothing, and says so when it is back', async () => {
    const session = await platform.session()
    const { orderNo } = await platform.order({ amount: '7.77' })
    await platform.bank.setFault('down', 1000)
    await platform.confirm(orderNo, session)
    for (let hour = 0; hour < 3; hour += 1) {
      await platform.runJobs()
      platform.clock.forward(3600)
    }
    expect((await platform.view(orderNo, await platform.session())).taken).toBe('unknown')
    await platform.bank.setFault('none', 0)
    platform.clock.forward(86_400)
    await platform.runJobs()
    expect(await platform.view(orderNo, await platform.session())).toMatchObject({
      state: 'failed',
      taken: 'no',
      cause: refusals.BANK_UNREACHABLE,
    })
    expect(await platform.debitsOf(orderNo)).toBe(0)
  })
})

describe('the payment password', () => {
  it('of five wrong tries locks payment for a time; a right one before forgives', async () => {
    const session = await platform.session('doubleSurname')
    const { orderNo } = await platform.order()
    const wrong = () => platform.confirm(orderNo, session, { password: '111112' })
    for (let no = 0; no < 4; no += 1) await expect(wrong()).rejects.toMatchObject({ reason: 'PASSWORD_WRONG' })
    expect((await platform.view(orderNo, session)).password).toEqual({ state: 'set', triesLeft: '1' })
    await expect(wrong()).rejects.toMatchObject({ reason: 'PASSWORD_LOCKED' })
    await expect(platform.confirm(orderNo, session)).rejects.toMatchObject({ reason: 'PASSWORD_LOCKED' })
    const { password: locked } = await platform.view(orderNo, session)
    expect(locked).toEqual({ state: 'locked', lockedUntil: expect.any(String) as string })
    platform.clock.forward(3 * 3600)
    const later = await platform.session('doubleSurname')
    expect((await platform.pay((await platform.order()).orderNo, later)).state).toBe('paid')
    expect((await platform.page('payment-password/state', later, {})).triesLeft).toBeUndefined()
  })

  it('tried many times at one moment is tried five times', async () => {
    const session = await platform.session('longName')
    const { orderNo } = await platform.order()
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, (_, at) => platform.confirm(orderNo, session, { password: `1111${20 + at}` })),
    )
    const reasons = tries.map((each) => each.status === 'rejected' && (each.reason as { reason: string }).reason)
    expect(reasons.filter((reason) => reason === 'PASSWORD_WRONG').length).toBeLessThanOrEqual(4)
    expect(reasons.filter((reason) => reason === 'PASSWORD_LOCKED').length).toBeGreaterThanOrEqual(8)
  })

  it('has to be set first, by the person, and not one that anybody would guess', async () => {
    const session = await platform.session('withoutPassword', '3')
    const { orderNo } = await platform.order()
    await expect(platform.confirm(orderNo, session)).rejects.toMatchObject({ reason: 'PASSWORD_UNSET' })
    for (const weak of ['123456', '000000', '987654', '121212', '851121'])
      await expect(platform.page('payment-password/set', session, { password: weak })).rejects.toMatchObject({
        reason: 'PASSWORD_WEAK',
      })
    expect(await platform.page('payment-password/set', session, { password: '830271' })).toEqual({ state: 'set' })
    expect((await platform.pay(orderNo, session, { password: '830271' })).state).toBe('paid')
    expect(JSON.stringify(await platform.rows(sql`SELECT * FROM payment_password`))).not.toContain('830271')
  })
})

describe('免密支付', () => {
  it('is off until its holder turns it on, within the limits of the platform, and off again with one tap', async () => {
    const session = await platform.session('twentyCharacters')
    expect(await platform.page('small-payments/state', session, {})).toEqual({
      state: 'off',
      perPayment: '200.00',
      perDay: '500.00',
      usedToday: '0.00',
    })
    const { orderNo } = await platform.order({ amount: '199.00' })
    const withoutPassword = { methodId: 'card', tapKey: 'a', amount: '199.00', payee: '示例惠民网上商城' }
    await expect(platform.page('order/pay', session, { orderNo, ...withoutPassword })).rejects.toMatchObject({
      reason: 'PASSWORD_NEEDED',
    })
    await platform.page('small-payments/set', session, { state: 'on', password })
    for (const [merchantNo, needed] of [
      [orderNo, '0'],
      [(await platform.order({ amount: '198.00' })).orderNo, '0'],
      [(await platform.order({ amount: '150.00' })).orderNo, '1'],
    ] as const) {
      expect((await platform.view(merchantNo, session)).passwordNeeded).toBe(needed)
      if (needed === '0')
        await platform.page('order/pay', session, {
          orderNo: merchantNo,
          ...withoutPassword,
          amount: (await platform.view(merchantNo, session)).toPay,
        })
    }
    await platform.runJobs()
    expect(await platform.page('small-payments/set', session, { state: 'off' })).toMatchObject({
      state: 'off',
      usedToday: '397.00',
    })
  })
})
