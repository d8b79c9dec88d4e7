import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moneyPlatform, shop } from '../../../../test/money.ts'
import type { Session } from '../../entry/sessions/index.ts'

type Platform = Awaited<ReturnType<typeof moneyPlatform>>
type Kind = 'credential' | 'payment' | 'benefit' | 'consent'
let platform: Platform

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const list = (session: Session, narrowed: Parameters<typeof platform.page<'records/list'>>[2] = {}) =>
  platform.page('records/list', session, narrowed)
const get = (session: Session, recordId: string) => platform.page('records/get', session, { recordId })

async function listAll(session: Session, narrowed: { kind?: Kind } = {}) {
  const all = []
  let before: string | undefined
  do {
    const { records, next } = await list(session, { ...narrowed, ...(before !== undefined && { before }) })
    all.push(...records)
    before = next
  } while (before !== undefined)
  return all
}

describe('使用明细', () => {
  it('holds every record of every kind once, newest first, page by page', async () => {
    const session = await platform.session()
    const all = await listAll(session)
    expect(new Set(all.map(({ recordId }) => recordId)).size).toBe(all.length)
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
    for (const kind of ['credential', 'payment', 'benefit', 'consent'] as const) {
      const some = await listAll(session, { kind })
      expect(some.length).toBeGreaterThan(0)
      expect(some).toEqual(all.filter((each) => each.kind === kind))
    }
  })

  it('says of each month what it came to, as its records add up', async () => {
    const session = await platform.session()
    const { months } = await platform.page('records/summary', session, { kind: 'payment' })
    const all = await listAll(session, { kind: 'payment' })
    expect(months).toHaveLength(12)
    for (const { month, count, paid, refunded } of months) {
      const own = all.filter(({ at }) => at.startsWith(month))
      const sum = (which: typeof own) =>
        which.reduce((fen, { amount }) => fen + Number(amount!.replace('.', '')), 0) / 100
      expect(count).toBe(String(own.length))
      expect(Number(paid)).toBe(sum(own.filter(({ stateWord }) => stateWord === '支付成功')))
      expect(Number(refunded)).toBe(sum(own.filter(({ income }) => income === '1')))
    }
    const first = await list(session, { kind: 'payment' })
    expect(first.months).toEqual(
      months.filter(({ month }) => first.months.some((each) => each.month === month)).reverse(),
    )
  })

  it('is narrowed by month, scene, place, state and words, and by all of them together', async () => {
    const session = await platform.session()
    const all = await listAll(session)
    const one = all.find(({ kind, state }) => kind === 'payment' && state === 'succeeded')!
    const month = one.at.slice(0, 7)
    const { records } = await list(session, {
      kind: 'payment',
      month,
      scene: one.sceneCode!,
      place: one.place,
      state: 'succeeded',
      search: one.title.slice(0, 2),
    })
    expect(records.map(({ recordId }) => recordId)).toContain(one.recordId)
    expect(records.every((each) => each.place === one.place && each.at.startsWith(month))).toBe(true)
    for (const state of ['succeeded', 'pending', 'failed', 'ended'] as const)
      expect((await list(session, { state })).records).toEqual(all.filter((each) => each.state === state).slice(0, 20))
    expect((await list(session, { search: '%' })).records, 'a sign of SQL is a sign').toEqual([])
    expect((await list(session, { month: '1999-01' })).records).toEqual([])
  })

  it("offers the holder's own scenes and places", async () => {
    const session = await platform.session()
    const { scenes, places } = await platform.page('records/summary', session, {})
    expect(scenes).toContainEqual({ code: '03', name: '就医购药' })
    expect(places).toContain('示例市人民医院')
  })

  it("shows nobody else's, and nothing to a card never used", async () => {
    const mine = await listAll(await platform.session())
    const other = await platform.session('doubleSurname')
    for (const recordId of [mine[0]!.recordId, `u${'0'.repeat(32)}`, 'x', `o${'0'.repeat(20)}`])
      await expect(get(other, recordId)).rejects.toMatchObject({ reason: 'RECORD_UNKNOWN' })
    expect(await list(await platform.session('withoutCard'))).toEqual({ records: [], months: [] })
  })

  it('shows every record whole, with nothing unmasked', async () => {
    const session = await platform.session()
    const { name, idNo, bankCard } = platform.citizen('manyMonths')
    for (const { recordId, kind } of await listAll(session)) {
      const record = await get(session, recordId)
      expect(record.lines.length, kind).toBeGreaterThanOrEqual(4)
      expect(JSON.stringify(record)).not.toMatch(new RegExp([name, idNo, bankCard].join('|')))
    }
  })
})

describe('a payment', () => {
  it('is pending, then paid with its parts, its receipt and its refunds', async () => {
    const session = await platform.session('elder')
    const { orderNo } = await platform.order({ amount: '88.00' })
    await platform.confirm(orderNo, session)
    const [waiting] = (await list(session, { kind: 'payment' })).records
    expect(waiting).toMatchObject({ recordId: `o${orderNo}`, state: 'pending', stateWord: '正在确认', amount: '88.00' })
    await platform.runJobs()
    await platform.open('order/refund', shop, { orderNo, merchantRefundNo: 'R1', amount: '8.00' })
    await platform.runJobs()
    const [newest, second] = (await list(session, { kind: 'payment' })).records
    const [refunded, paid] = newest!.income === '1' ? [newest!, second!] : [second!, newest!]
    expect(refunded).toMatchObject({ title: '示例保温杯退款', amount: '8.00', stateWord: '已退回' })
    const record = await get(session, paid.recordId)
    expect(record).toMatchObject({
      stateWord: '支付成功',
      amount: '88.00',
      refunds: [{ amount: '8.00', state: 'refunded' }],
      receipt: { path: expect.stringContaining('/verify/?no=') as string },
    })
    const labels = Object.fromEntries(record.lines.map(({ label, value, masked }) => [label, value ?? masked]))
    expect(labels).toMatchObject({ 收款单位: '示例惠民网上商城', 支付类型: '消费支付', 付款人: '**范' })
  })

  it.each([
    ['refused by its holder', '您未支付', '没有扣款'],
    ['withdrawn by its merchant', '商户已取消', '没有扣款'],
  ])('that was %s says so', async (how, word, note) => {
    const session = await platform.session('elder')
    const { idNo, name } = platform.citizen('elder')
    const { orderNo } = await platform.order({ idNo, name })
    if (word === '您未支付') await platform.page('order/refuse', session, { orderNo })
    else await platform.open('order/close', shop, { orderNo })
    const record = await get(session, `o${orderNo}`)
    expect(record, how).toMatchObject({ state: 'ended', stateWord: word })
    expect(record.note).toContain(note)
  })
})

describe('这不是我', () => {
  it('stops what the electronic card pays at once, opens one case with the record, and its holder can take it back', async () => {
    const session = await platform.session('withoutPassword')
    const [record] = (await list(session)).records
    const { orderNo } = await platform.order({ amount: '5.00' })
    const dispute = () => platform.page('records/dispute', session, { recordId: record!.recordId })
    const [one, other] = await Promise.all([dispute(), dispute()])
    expect(one).toEqual(other)
    expect(one.case).toMatchObject({ state: 'open', caseNo: expect.stringMatching(/^\d{20}$/) as string })

    const seen = await platform.view(orderNo, session)
    expect(seen.methods).toEqual([])
    await expect(
      platform.page('order/pay', session, {
        orderNo,
        amount: seen.toPay,
        payee: seen.payee,
        methodId: 'card',
        tapKey: 'T',
        password: '000000',
      }),
    ).rejects.toMatchObject({ reason: 'PAYMENT_STOPPED' })
    await expect(platform.page('holder/paying-account', session, {})).rejects.toMatchObject({
      reason: 'PAYMENT_STOPPED',
    })
    expect(await get(session, record!.recordId)).toMatchObject({ paymentsStopped: '1', case: one.case })

    const back = await platform.page('records/withdraw-dispute', session, { caseNo: one.case.caseNo })
    expect(back.case.state).toBe('withdrawn')
    expect(await platform.page('records/withdraw-dispute', session, { caseNo: one.case.caseNo })).toEqual(back)
    expect((await platform.view(orderNo, session)).methods.length).toBeGreaterThan(0)
    expect((await dispute()).case.caseNo, 'doubted once more').not.toBe(one.case.caseNo)
  })

  it("moves nobody else's case", async () => {
    const owner = await platform.session('doubleSurname')
    const [record] = (await list(await platform.session('longName'))).records
    await expect(platform.page('records/dispute', owner, { recordId: record!.recordId })).rejects.toMatchObject({
      reason: 'RECORD_UNKNOWN',
    })
    await expect(platform.page('records/withdraw-dispute', owner, { caseNo: '0'.repeat(20) })).rejects.toMatchObject({
      reason: 'CASE_UNKNOWN',
    })
  })
})

describe('the file', () => {
  it('holds what the list shows, as a table that no spreadsheet takes for a formula', async () => {
    const session = await platform.session()
    const { content, count, name } = await platform.page('records/export', session, { kind: 'payment' })
    const rows = content.trimEnd().split('\r\n')
    expect(name).toMatch(/^使用明细\d{4}-\d{2}-\d{2}\.csv$/)
    expect(rows[0]).toBe('\ufeff"时间","类别","事项","地点或机构","用途","方式","金额（元）","结果"')
    expect(rows).toHaveLength(Number(count) + 1)
    expect(rows.length - 1).toBe((await listAll(session, { kind: 'payment' })).length)
    expect(content).not.toMatch(/"[=+@-]/)
  })
})
