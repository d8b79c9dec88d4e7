import { inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { benefitRecord } from '../../../../test/benefit-record.ts'
import { hospital, moneyPlatform, till } from '../../../../test/money.ts'
import { useRecord } from './schema.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>
const office = '示例待遇发放系统'
const someone = 'withoutGlyph'

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())

/** §7.2.1: the card at a POS, method 01 of C.9. */
async function posPayment(serialNo: string, more: Record<string, string> = {}) {
  const { name, idNo, bankCard } = platform.citizen(someone)
  return {
    accessNo: (await platform.channel(till)).channelNo,
    serialNo,
    regionCode: '320500',
    cardForm: '实体社会保障卡',
    merchantName: '示例样本便利店',
    merchantId: '101003',
    scene: '其他业务领域应用/日用购物',
    orderDescription: '日用购物',
    amount: '35.60',
    paidTime: '2026-11-22 18:30:00',
    paymentMethod: '实体社会保障卡银行账户刷卡交易',
    paymentType: '普通消费/缴费支付',
    bankAccount: bankCard,
    payerIdNo: idNo,
    payerName: name,
    terminal: 'POS-0007',
    ...more,
  }
}

const payout = async (serialNo: string, more: Record<string, string> = {}) =>
  benefitRecord((await platform.channel(office)).channelNo, serialNo, platform.citizen(someone), more)

const pay = (record: object[]) => platform.open('records/payment', till, { record: record as never })
const payOut = (record: object[]) => platform.open('records/benefit', office, { record: record as never })
const storedUnder = (...numbers: string[]) =>
  platform.store.db.select().from(useRecord).where(inArray(useRecord.serialNo, numbers))
const listed = async (kind: 'payment' | 'benefit') =>
  (await platform.page('records/list', await platform.session(someone), { kind })).records

describe('records/payment', () => {
  it('keeps what the physical card paid at a POS, once under its number, and its holder reads it whole', async () => {
    const one = await posPayment('POS-1')
    expect(await pay([one, one])).toEqual({ accepted: '2', rejected: [] })
    expect(await pay([{ ...one, amount: '35.61' }])).toMatchObject({ rejected: [{ index: '0', field: 'serialNo' }] })
    const [record, ...others] = await listed('payment')
    expect(others).toEqual([])
    expect(record).toMatchObject({ title: '日用购物', amount: '35.60', stateWord: '支付成功' })
    const { lines } = await platform.page('records/get', await platform.session(someone), {
      recordId: record!.recordId,
    })
    const said = Object.fromEntries(lines.map(({ label, value, masked }) => [label, value ?? masked]))
    expect(said).toMatchObject({
      支付方式: '实体社会保障卡银行账户刷卡交易',
      用卡类型: '实体社会保障卡',
      终端信息: 'POS-0007',
      业务流水号: 'POS-1',
    })
  })

  it('is the same payment when its merchant tells of what this platform settled itself', async () => {
    const session = await platform.session()
    const order = await platform.open('order/create', till, {
      merchantOrderNo: 'M-1',
      merchantId: '101003',
      subject: '日用购物',
      amount: '12.00',
      scene: '其他业务领域应用/日用购物',
    })
    await platform.pay(order.orderNo, session)
    const { name: payerName, idNo: payerIdNo } = platform.citizen('manyMonths')
    const told = await posPayment(order.orderNo, { amount: '12.00', payerName, payerIdNo })
    expect(await pay([told])).toEqual({ accepted: '1', rejected: [] })
    expect(await pay([{ ...told, amount: '13.00' }])).toMatchObject({ accepted: '0' })
  })

  it('cannot put another merchant or region in place of its own', async () => {
    const claimed = { merchantName: '示例市银行', regionCode: '110000' }
    await pay([await posPayment('POS-R1', claimed), await posPayment('POS-R2', { ...claimed, merchantId: '' })])
    const rows = await storedUnder('POS-R1', 'POS-R2')
    for (const row of rows)
      expect(row).toMatchObject({ regionCode: '320500', details: { merchantName: '示例样本便利店' } })
    expect(rows).toHaveLength(2)
    expect(await pay([await posPayment('POS-R3', { merchantId: '101006' })])).toMatchObject({
      rejected: [{ index: '0', field: 'merchantId' }],
    })
  })

  it('refuses each bad record by itself, by index and field, what nobody sees by its name', async () => {
    const { rejected } = await pay([
      await posPayment('POS-2'),
      await posPayment(''),
      await posPayment('\ufeffPOS-3'),
      await posPayment('POS-4', { paymentMethod: '刷卡' }),
      await posPayment('POS-5', { payerName: '' }),
      await posPayment('POS-6', { payerName: '别人' }),
      // Its last three digits are lost, and its check digit fits by chance.
      await posPayment('POS-6b', { payerIdNo: '320508199003107000' }),
      await posPayment('POS-7', { paidTime: '2027-01-01 00:00:00' }),
      await posPayment('POS-8', { accessNo: (await platform.channel(hospital)).channelNo }),
    ])
    expect(rejected.map(({ index, field }) => [index, field])).toEqual([
      ['1', 'serialNo'],
      ['2', 'serialNo'],
      ['3', 'paymentMethod'],
      ['4', 'payerName'],
      ['5', 'payerIdNo'],
      ['6', 'payerIdNo'],
      ['7', 'paidTime'],
      ['8', 'accessNo'],
    ])
    expect(rejected[1]!.reason).toContain('U+FEFF 字节顺序标记')
  })
})

describe('records/benefit', () => {
  it('keeps what arrived and what did not, by either name of the service as one', async () => {
    const paid = await payout('B-1')
    const failed = await payout('B-2', {
      issuedTime: '2026-11-22 09:00:01',
      outcome: '失败',
      failureReason: '账户不匹配',
      arrivedTime: '',
    })
    expect(await payOut([paid, failed])).toEqual({ accepted: '2', rejected: [] })
    expect(await platform.open('benefit/report', office, { record: paid as never })).toEqual({
      accepted: '1',
      rejected: [],
    })
    expect(await listed('benefit')).toMatchObject([
      { state: 'failed', stateWord: '未到账' },
      { state: 'succeeded', stateWord: '已到账', amount: '3120.50' },
    ])
  })

  it('cannot put another office or region in place of its own', async () => {
    await payOut([await payout('B-R1', { department: '示例市财政局', regionCode: '110000' })])
    expect(await storedUnder('B-R1')).toMatchObject([
      { regionCode: '320500', details: { department: '示例市社会保险服务中心' } },
    ])
  })

  it('takes a thousand in one call', async () => {
    const first = await payout('K-0')
    const thousand = Array.from({ length: 1000 }, (_, i) => ({ ...first, serialNo: `K-${i}` }))
    expect(await payOut(thousand)).toEqual({ accepted: '1000', rejected: [] })
    // A thousand rows, each by itself: a machine that does much else takes its time.
  }, 240_000)

  it('is no use of the card', async () => {
    const { lastUsedAt } = await platform.page('holder/card', await platform.session('rareLast'), {})
    const { name, idNo } = platform.citizen('rareLast')
    await payOut([await payout('L-1', { name, idNo })])
    expect((await platform.page('holder/card', await platform.session('rareLast'), {})).lastUsedAt).toBe(lastUsedAt)
  })
})
