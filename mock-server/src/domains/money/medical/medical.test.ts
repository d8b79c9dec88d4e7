import { fromHex, sm2PublicKey, verify } from '@one-card/gm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hospital, moneyPlatform } from '../../../../test/money.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())
afterEach(async () => {
  platform.clock.forward(300)
  expect(await platform.bookFaults()).toEqual([])
  expect(platform.faults).toEqual([])
})

const scene = '就医购药应用/门诊收费'
const cardOf = (who: PersonKey) => {
  const { name, idNo, cardNo } = platform.citizen(who)
  return { name, idNo, cardNo }
}
const bill = (amount: string) => ({ billNo: platform.nextNo(), merchantId: '101005', amount, scene })
const settle = (authNo: string, billNo: string, amount: string, fundAmount: string) =>
  platform.open('medical/settle', hospital, {
    authNo,
    billNo,
    amount,
    fundAmount,
    subject: '门诊费用',
    paymentType: '03',
  })

async function byCode(who: PersonKey, amount: string) {
  const { token } = await platform.visit(who)
  const { code } = await platform.open('ecode/generate', '示例市民App', { token, codeType: 'identity' })
  const asked = bill(amount)
  return { ...asked, ...(await platform.open('medical/authenticate', hospital, { ...asked, code })) }
}

describe('a bill with the identity code (§7.2.6)', () => {
  it('is split into three shares that add up; the holder confirms the rest, and both sides see it', async () => {
    const { authNo, billNo, amount, proof, authTime, merchantId, personalAccountBalance } = await byCode(
      'doubleSurname',
      '386.40',
    )
    expect(personalAccountBalance).toBe('300.00')
    const signed = `amount=386.40&authNo=${authNo}&authTime=${authTime}&billNo=${billNo}&merchantId=${merchantId}`
    const key = sm2PublicKey(platform.keys.publicKey)
    expect(verify(key, new TextEncoder().encode(signed), fromHex(proof))).toBe(true)

    const { orderNo, state, lines } = await settle(authNo, billNo, amount, '48.00')
    expect([state, lines]).toEqual([
      'created',
      [
        { part: 'fund', amount: '48.00' },
        { part: 'personal-account', amount: '300.00' },
        { part: 'bank-account', amount: '38.40' },
      ],
    ])
    const session = await platform.session('doubleSurname')
    expect(await platform.page('order/waiting', session, {})).toEqual({ orderNo })
    expect(await platform.pay(orderNo, session)).toMatchObject({ state: 'paid', toPay: '38.40', way: 'medical' })
    expect(await platform.query(orderNo, hospital)).toMatchObject({ paymentMethod: '06', paymentType: '03' })
    expect((await settle(authNo, billNo, amount, '48.00')).orderNo).toBe(orderNo)
  })

  it('that fund and personal account pay whole asks its holder nothing', async () => {
    const { authNo, billNo, amount } = await byCode('longName', '100.00')
    const { orderNo } = await settle(authNo, billNo, amount, '60.00')
    await platform.runJobs()
    expect(await platform.query(orderNo, hospital)).toMatchObject({ state: 'paid', paymentType: '03' })
  })

  it('is no other bill, no other amount, and no share above it', async () => {
    const { authNo, billNo } = await byCode('rareLast', '50.00')
    const cases: [args: Parameters<typeof settle>, reason: string][] = [
      [[authNo, 'OTHER', '50.00', '0.00'], 'BILL_DIFFERS'],
      [[authNo, billNo, '50.01', '0.00'], 'BILL_DIFFERS'],
      [[authNo, billNo, '50.00', '50.01'], 'FORMAT_INVALID'],
      [['1'.repeat(20), billNo, '50.00', '0.00'], 'BILL_UNKNOWN'],
    ]
    for (const [args, reason] of cases) await expect(settle(...args)).rejects.toMatchObject({ reason })
    platform.clock.forward(1800)
    await expect(settle(authNo, billNo, '50.00', '0.00')).rejects.toMatchObject({ reason: 'BILL_EXPIRED' })
  })
})

describe('a bill with the physical card (§7.2.5)', () => {
  it('wants the card read first, is settled at the counter, and is recorded as C.9 03', async () => {
    const asked = bill('320.00')
    const authenticate = () => platform.open('medical/authenticate', hospital, { ...asked, ...cardOf('pairedLast') })
    await expect(authenticate()).rejects.toMatchObject({ reason: 'CARD_NOT_READ' })
    await platform.open('card/authenticate', hospital, { ...cardOf('pairedLast'), scene })
    const { authNo } = await authenticate()
    const { orderNo, state } = await settle(authNo, asked.billNo, asked.amount, '0.00')
    expect(state).toBe('paying')
    await platform.runJobs()
    expect(await platform.query(orderNo, hospital)).toMatchObject({
      state: 'paid',
      paymentMethod: '03',
      lines: [
        { part: 'fund', amount: '0.00' },
        { part: 'personal-account', amount: '300.00' },
        { part: 'bank-account', amount: '20.00' },
      ],
    })
  })

  it('that is lost pays nothing', async () => {
    await platform.open('card/authenticate', hospital, { ...cardOf('lostCard'), scene })
    await expect(
      platform.open('medical/authenticate', hospital, { ...bill('10.00'), ...cardOf('lostCard') }),
    ).rejects.toMatchObject({ reason: expect.stringMatching(/CARD_NOT_READ|CARD_LOST/) as string })
  })
})
