import { randomBytes } from '@one-card/gm'
import { refusals } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { demoPassword } from '../src/worlds/money/demo-password.ts'
import { payOrder } from '../src/domains/money/orders/schema.ts'
import { payAttempt } from '../src/domains/money/payments/schema.ts'
import { benefitRecord } from './benefit-record.ts'
import { bookFaults } from './money.ts'
import { openPage } from './page-session.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

let platform: TestPlatform
const [shop, till] = ['示例网上商城', '示例便利店收银台']

beforeAll(async () => {
  platform = await startPlatform()
  await platform.worker.prepare()
}, 60_000)
afterAll(() => platform.close())

/** `npm run parallel` does it more often, and on PostgreSQL. */
const rounds = Array.from({ length: Number(process.env.PARALLEL_RUNS ?? 1) }, (_, at) => at + 1)
const booksAgree = async () => {
  const { rows } = (await platform.store.db.execute(bookFaults)) as unknown as { rows: object[] }
  expect(rows).toEqual([])
}

let no = 0
const order = (amount: string, caller = shop!) =>
  platform.caller(caller).call('order/create', {
    merchantOrderNo: `W${(no += 1)}`,
    merchantId: '101001',
    subject: '示例保温杯',
    amount,
    scene: '其他业务领域应用/网上购物',
  })
const openCashier = async () => openPage(platform, (await platform.token({ page: 'national-zone' })).url)

describe('over real sockets', () => {
  it('an order is paid by its holder, both sides see the same, and anybody can check the receipt', async () => {
    const { orderNo, cashierPath } = await order('19.90')
    expect(cashierPath).toBe(`/h5/cashier/?order=${orderNo}`)
    const { client } = await openCashier()
    const { payee, toPay } = await client.call('order/view', { orderNo })
    const tap = { orderNo, payee, amount: toPay, methodId: 'card', tapKey: 'one' }
    await expect(client.call('order/pay', { ...tap, password: '000000' })).rejects.toMatchObject({
      code: refusals.PASSWORD_WRONG,
    })
    await client.call('order/pay', { ...tap, password: demoPassword.digits })
    await platform.worker.runDue()
    const { state, paid } = await client.call('order/view', { orderNo })
    const told = await platform.caller(shop!).call('order/query', { orderNo })
    expect([state, told.state, told.receiptNo]).toEqual(['paid', 'paid', paid!.receiptNo])

    const check = async (path: string) =>
      (await fetch(platform.origin + path.replace('/verify/', '/verify/receipt'))).json()
    expect(await check(paid!.receiptPath)).toMatchObject({
      valid: true,
      amount: '19.90',
      payerName: '**例',
      state: 'paid',
    })
    expect(await check(paid!.receiptPath.replace(/.{4}$/, '0000'))).toEqual({ valid: false })
    expect(platform.log()).not.toContain(demoPassword.digits)
  })

  it.each(rounds)('fifty submits at one moment are one debit (%i)', async (round) => {
    const { orderNo } = await order(`0.${10 + round}`)
    const pages = await Promise.all(Array.from({ length: 5 }, openCashier))
    const { payee, toPay: amount } = await pages[0]!.client.call('order/view', { orderNo })
    const tap = { orderNo, payee, amount, methodId: 'card', password: demoPassword.digits }
    const told = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        pages[at % 5]!.client.call('order/pay', { ...tap, tapKey: `tap-${at % 25}` }),
      ),
    )
    const said = told.map((each) => (each.status === 'fulfilled' ? each.value.state : (each.reason as Error)))
    expect(said.some((each) => each === 'paying' || each === 'paid')).toBe(true)
    // Of more than thirty under way at one order the platform cannot tell whether they guess.
    for (const each of said)
      if (each !== 'paying' && each !== 'paid') expect(each).toMatchObject({ code: refusals.REQUESTS_TOO_MANY })
    await platform.worker.runDue()
    expect((await platform.caller(shop!).call('order/query', { orderNo })).state).toBe('paid')
    const attempts = await platform.store.db.select().from(payAttempt).where(eq(payAttempt.orderNo, orderNo))
    expect(attempts.map(({ state }) => state)).toEqual(['taken'])
    await booksAgree()
  })

  it.each(rounds)('twenty pay/scanned at one moment under one merchantOrderNo are one order (%i)', async () => {
    const { token } = await platform.token({ page: 'national-zone' })
    const { code } = await platform.caller('示例市民App').call('ecode/generate', { token, codeType: 'payment' })
    const scanned = {
      merchantOrderNo: `W${(no += 1)}`,
      merchantId: '101003',
      subject: '示例矿泉水',
      amount: '3.00',
      scene: '其他业务领域应用/日用购物',
      code,
    }
    const made = await Promise.all(
      Array.from({ length: 20 }, () => platform.caller(till!).call('pay/scanned', scanned)),
    )
    expect(new Set(made.map(({ orderNo }) => orderNo)).size).toBe(1)
    const kept = await platform.store.db
      .select()
      .from(payOrder)
      .where(eq(payOrder.merchantOrderNo, scanned.merchantOrderNo))
    expect(kept).toHaveLength(1)
  })

  it('a password that somebody recorded on its way is worth nothing: the same envelope again is refused', async () => {
    const { orderNo } = await order('2.00')
    const { client } = await openCashier()
    const { payee, toPay: amount } = await client.call('order/view', { orderNo })
    const sent = vi.spyOn(globalThis, 'fetch')
    const tap = { orderNo, payee, amount, methodId: 'card', tapKey: 'one', password: demoPassword.digits }
    await client.call('order/pay', tap)
    const [address, recorded] = sent.mock.calls.at(-1)!
    sent.mockRestore()
    expect(recorded!.body).not.toContain(demoPassword.digits)
    expect(await (await fetch(address, recorded)).json()).toMatchObject({ msgCode: refusals.REQUEST_REPEATED })
    await platform.worker.runDue()
    await booksAgree()
  })

  it('a thousand records come in one call, and one more is refused by its name', async () => {
    const office = '示例待遇发放系统'
    const { channelNo } = platform.keySetOf(office)
    const payee = platform.citizen('rareLast')
    const records = Array.from({ length: 1001 }, (_, i) => benefitRecord(channelNo, `W-${i}`, payee))
    const send = (record: typeof records) => platform.caller(office).call('records/benefit', { record })
    expect(await send(records.slice(0, 1000))).toEqual({ accepted: '1000', rejected: [] })
    await expect(send(records)).rejects.toMatchObject({ code: refusals.FORMAT_INVALID })
  })

  it.each(['0.00', '-1.00', '1000000000000.00', '1.005', '1.1', '１.00', '1,000.00', '01.00', ' 1.00', '1e3', ''])(
    'an amount of "%s" is refused by its name',
    async (amount) => {
      await expect(order(amount)).rejects.toMatchObject({
        code: refusals.FORMAT_INVALID,
        message: expect.stringContaining('amount') as string,
      })
    },
  )

  it('a system pays only with what was granted to it', async () => {
    await expect(order('1.00', '示例图书馆服务台')).rejects.toMatchObject({ code: refusals.SERVICE_NOT_GRANTED })
    await expect(
      platform.caller(till!).call('medical/settle', {
        authNo: '1'.repeat(20),
        billNo: 'B',
        amount: '1.00',
        fundAmount: '0.00',
        subject: '门诊',
        paymentType: '03',
      }),
    ).rejects.toMatchObject({ code: refusals.SERVICE_NOT_GRANTED })
  })

  it('a password is set by the person alone', async () => {
    const { client } = await openCashier()
    const digits = [...randomBytes(6)].map((byte) => byte % 10).join('')
    await expect(client.call('payment-password/set', { password: digits })).rejects.toMatchObject({
      code: refusals.AUTH_LEVEL_TOO_LOW,
    })
  })
})
