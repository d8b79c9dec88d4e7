import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { benefitRecord } from '../../../../test/benefit-record.ts'
import { moneyPlatform } from '../../../../test/money.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>
const office = '示例待遇发放系统'

beforeAll(async () => {
  platform = await moneyPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const payee = (lineNo: string, who: PersonKey, name?: string) => {
  const citizen = platform.citizen(who)
  return { lineNo, idNo: citizen.idNo, name: name ?? citizen.name }
}
const verify = (payees: ReturnType<typeof payee>[]) =>
  platform.open('benefit/verify', office, { batchNo: 'B-1', purpose: '一次性求职创业补贴发放', payees })

const record = async (serialNo: string, who: PersonKey, more: Record<string, string> = {}) =>
  benefitRecord((await platform.channel(office)).channelNo, serialNo, platform.citizen(who), {
    subjectClass: '就业补助资金',
    subjectItem: '一次性求职创业补贴',
    amount: '600.86',
    issuedTime: '2026-11-23 09:00:00',
    arrivedTime: '2026-11-23 09:05:00',
    ...more,
  })

it("verifies every payee of a batch: an account, or why not; each look stands in its holder's list", async () => {
  const { results } = await verify([
    payee('1', 'manyMonths'),
    payee('2', 'lostCard'),
    payee('3', 'withoutBank'),
    payee('4', 'doubleSurname', '别人'),
    { lineNo: '5', name: '无名', idNo: '11010119900307997X' },
  ])
  expect(results).toMatchObject([
    { lineNo: '1', result: 'passed', bank: '示例银行', account: platform.citizen('manyMonths').bankCard },
    { lineNo: '2', result: 'failed', reason: expect.stringContaining('挂失') as string },
    { lineNo: '3', result: 'failed' },
    { lineNo: '4', result: 'failed' },
    { lineNo: '5', result: 'failed' },
  ])
  const { intentions } = await platform.page('disclosures/list', await platform.session(), {})
  expect(intentions[0]).toMatchObject({ reason: '一次性求职创业补贴发放', tries: [{ way: 'query', outcome: 'seen' }] })
})

it('the bank pays out, once for each number, and its books stay level', async () => {
  const payouts = [
    { no: 'P1', account: platform.citizen('manyMonths').bankCard, amount: '600.86' },
    { no: 'P2', account: '6229990000000000', amount: '1.00' },
  ]
  const first = await platform.payOut(payouts)
  expect(first).toMatchObject([{ outcome: 'paid' }, { outcome: 'failed' }])
  expect(await platform.payOut(payouts)).toEqual(first)
  const lost = [{ no: 'P3', account: platform.citizen('doubleSurname').bankCard, amount: '0.29' }]
  await platform.bank.setFault('lost', 1)
  expect(await platform.payOut(lost)).toEqual([{ no: 'P3', outcome: 'pending' }])
  expect(await platform.payOut(lost)).toMatchObject([{ outcome: 'paid' }])
  expect(await platform.bookFaults()).toEqual([])
})

it('keeps what was reported as C.5, failed lines with their reason, the same report once', async () => {
  const paid = await record('S1', 'manyMonths')
  const failed = await record('S2', 'lostCard', { outcome: '失败', failureReason: '账户不匹配', arrivedTime: '' })
  const report = (...records: object[]) => platform.open('benefit/report', office, { record: records as never })
  expect(await report(paid, failed)).toEqual({ accepted: '2', rejected: [] })
  expect(await report(paid)).toEqual({ accepted: '1', rejected: [] })
  expect(
    await report(
      { ...paid, amount: '600.87' },
      await record('S3', 'doubleSurname', { failureReason: '', outcome: '失败' }),
    ),
  ).toMatchObject({
    accepted: '0',
    rejected: [
      { index: '0', field: 'serialNo' },
      { index: '1', field: 'failureReason' },
    ],
  })
  const rows = await platform.rows(
    sql`SELECT state, amount_fen FROM use_record WHERE kind = 'benefit' AND serial_no IN ('S1', 'S2', 'S3') ORDER BY serial_no`,
  )
  expect(rows.map((row) => (row as { state: string }).state)).toEqual(['succeeded', 'failed'])

  const told = async (who: PersonKey) => {
    const { notices } = await platform.page('notices/list', await platform.session(who), {})
    return notices.filter(({ kind }) => kind === 'benefit').map(({ text }) => text)
  }
  expect(await told('manyMonths')).toEqual(['一次性求职创业补贴 600.86 元，已发放到您的示例银行账户'])
  expect(await told('doubleSurname')).toEqual([])
  platform.clock.forward(4 * 86_400)
  expect(await told('manyMonths')).toEqual([])
})
