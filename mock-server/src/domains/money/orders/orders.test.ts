import { codeText, kindOf, makeCode, orderNoOf } from '@one-card/platform-api/code-text'
import { randomBytes } from '@one-card/gm'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moneyPlatform, payer, shop, stall, till } from '../../../../test/money.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const scanned = (code: string, merchantOrderNo = platform.nextNo(), amount = '12.50') =>
  platform.open('pay/scanned', till, {
    merchantOrderNo,
    merchantId: '101003',
    subject: '示例矿泉水',
    amount,
    scene: '其他业务领域应用/日用购物',
    code,
  })

async function newCode(codeType: 'identity' | 'payment', who: PersonKey = payer) {
  const { token } = await platform.visit(who)
  return (await platform.open('ecode/generate', '示例市民App', { token, codeType })).code
}

describe('an order', () => {
  it('is one under its number however often it is asked for, and differs by name when its contents do', async () => {
    const same = { merchantOrderNo: 'ONE' }
    const made = await Promise.all(Array.from({ length: 10 }, () => platform.order(same)))
    expect(new Set(made.map(({ orderNo }) => orderNo)).size).toBe(1)
    expect(orderNoOf(made[0]!.code)).toBe(made[0]!.orderNo)
    for (const [field, value] of [
      ['amount', '19.91'],
      ['subject', '别的'],
      ['scene', '其他业务领域应用/别的'],
      ['paymentType', '02'],
    ] as const)
      await expect(platform.order({ ...same, [field]: value })).rejects.toMatchObject({
        reason: 'ORDER_DIFFERS',
        field,
      })
  })

  it('is made for merchants of its caller that are not stopped, in the scene they registered', async () => {
    for (const [more, reason] of [
      [{ merchantId: '101003' }, 'MERCHANT_UNKNOWN'],
      [{ merchantId: '999999' }, 'MERCHANT_UNKNOWN'],
      [{ merchantId: '101090' }, 'MERCHANT_STOPPED'],
      [{ scene: '就医购药应用' }, 'MERCHANT_SCENE_WRONG'],
      [{ scene: '随便' }, 'FORMAT_INVALID'],
      [{ expiresIn: '59' }, 'FORMAT_INVALID'],
      [{ expiresIn: '86401' }, 'FORMAT_INVALID'],
      [{ name: '张示例' }, 'FORMAT_INVALID'],
    ] as const)
      await expect(platform.order(more)).rejects.toMatchObject({ reason })
  })

  it('is closed by its merchant while nobody is paying it, and then cannot be paid', async () => {
    const { orderNo } = await platform.order()
    expect(await platform.open('order/close', shop, { orderNo })).toMatchObject({ state: 'closed' })
    expect(await platform.open('order/close', shop, { orderNo })).toMatchObject({ state: 'closed' })
    const session = await platform.session()
    await expect(platform.confirm(orderNo, session)).rejects.toMatchObject({ reason: 'ORDER_CLOSED' })
    const paid = await platform.order({ amount: '2.22' })
    await platform.pay(paid.orderNo, session)
    await expect(platform.open('order/close', shop, { orderNo: paid.orderNo })).rejects.toMatchObject({
      reason: 'ORDER_BUSY',
    })
  })

  it('is told to its own system only', async () => {
    const { orderNo } = await platform.order()
    await expect(platform.query(orderNo, till)).rejects.toMatchObject({ reason: 'ORDER_UNKNOWN' })
    await expect(platform.open('order/query', shop, {})).rejects.toMatchObject({ reason: 'FORMAT_INVALID' })
    await expect(platform.open('order/query', shop, { orderNo, merchantOrderNo: 'another' })).rejects.toMatchObject({
      reason: 'ORDER_UNKNOWN',
    })
  })
})

describe('a payment code at a till (§7.2.3)', () => {
  it('makes an order that waits for its holder, whose pages are told; refusing closes it', async () => {
    const session = await platform.session()
    const heard: object[] = []
    const stop = await platform.store.listen('session', (message) => heard.push(message as object))
    const { orderNo, state, name } = await scanned(await newCode('payment'))
    expect([state, name]).toEqual(['created', '张示例'])
    expect(await platform.page('order/waiting', session, {})).toEqual({ orderNo })
    // PostgreSQL tells over a connection of its own.
    await expect.poll(() => heard).toContainEqual({ sessionId: session.id, topic: 'order/waiting' })
    expect(await platform.view(orderNo, session)).toMatchObject({ way: 'scanned', payee: '示例样本便利店' })
    await platform.page('order/refuse', session, { orderNo })
    expect(await platform.page('order/waiting', session, {})).toEqual({})
    expect(await platform.query(orderNo, till)).toMatchObject({ state: 'closed', finished: '1' })
    await expect.poll(() => heard).toContainEqual({ sessionId: session.id, topic: 'order/view' })
    await stop()
  })

  it('is paid with a record of C.9 04', async () => {
    const session = await platform.session()
    const { orderNo } = await scanned(await newCode('payment'), 'S-1', '13.60')
    expect((await platform.pay(orderNo, session)).state).toBe('paid')
    expect(await platform.query(orderNo, till)).toMatchObject({ paymentMethod: '04', paymentType: '01' })
  })

  it('of twenty calls with one number is one order, and one code is used', async () => {
    const code = await newCode('payment')
    const made = await Promise.all(Array.from({ length: 20 }, () => scanned(code, 'TWENTY')))
    expect(new Set(made.map(({ orderNo }) => orderNo)).size).toBe(1)
    expect(await platform.rows(sql`SELECT 1 FROM pay_order WHERE merchant_order_no = 'TWENTY'`)).toHaveLength(1)
    expect(await platform.rows(sql`SELECT 1 FROM ecode_refusal`)).toHaveLength(0)
  })

  it('is no identity code, and no identity code is one', async () => {
    await expect(scanned(await newCode('identity'))).rejects.toMatchObject({ reason: 'CODE_KIND_WRONG' })
    await expect(scanned(makeCode('payment', randomBytes))).rejects.toMatchObject({ reason: 'CODE_UNKNOWN' })
  })
})

describe('a merchant code (§7.2.4)', () => {
  const scene = '其他业务领域应用/农产品'
  const create = (merchantId = '101004') =>
    platform.open('merchant-code/create', stall, { merchantId, scene, place: '12 号摊位' })

  it('shows who is paid; the amount its holder types becomes an order, one for each tap', async () => {
    const session = await platform.session()
    const { code, payee } = await create()
    expect([kindOf(code), payee]).toEqual(['merchant', '示例农贸集市'])
    expect(await platform.page('merchant-code/view', session, { code })).toEqual({ payee, place: '12 号摊位', scene })
    const tap = () => platform.page('merchant-code/pay-order', session, { code, amount: '0.29', tapKey: 'a' })
    const [first, second] = await Promise.all([tap(), tap()])
    expect(second).toEqual(first)
    const { orderNo } = first
    expect(await platform.pay(orderNo, session)).toMatchObject({ state: 'paid', amount: '0.29', place: '12 号摊位' })
    expect(await platform.query(orderNo, stall)).toMatchObject({ paymentMethod: '05', amount: '0.29' })
  })

  it("of a merchant that is another caller's is not made; one that was taken down pays nobody", async () => {
    await expect(create('101001')).rejects.toMatchObject({ reason: 'MERCHANT_UNKNOWN' })
    const session = await platform.session()
    const { code } = await create()
    expect(await platform.open('merchant-code/stop', stall, { code })).toEqual({ state: 'stopped' })
    for (const gone of [code, codeText('merchant', '1', '1'.repeat(20)), 'weixin://x'])
      await expect(platform.page('merchant-code/view', session, { code: gone })).rejects.toMatchObject({
        reason: 'MERCHANT_CODE_UNKNOWN',
      })
  })
})
