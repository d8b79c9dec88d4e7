import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBenefit, idNoWithCheckDigit } from '@one-card/records'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { openPayouts, type Payouts, type PayoutsDeps } from './payouts.ts'

const folder = mkdtempSync(join(tmpdir(), 'payouts-'))
afterAll(() => rmSync(folder, { recursive: true }))
const citizensFile = join(folder, 'citizens.json')
const [rich, lost] = ['32050819900307997', '44030520000101997'].map(idNoWithCheckDigit) as [string, string]
writeFileSync(
  citizensFile,
  JSON.stringify([
    { name: '张示例', idNo: rich, note: '正常使用，有多个月的使用明细' },
    { name: '孙样例', idNo: lost, note: '社会保障卡已挂失，广东深圳' },
  ]),
)
const account = '6229990000000019'

const call = vi.fn()
const bank = vi.fn<PayoutsDeps['bank']>()
let payouts: Payouts

beforeEach(async () => {
  call.mockReset().mockImplementation((name: string, { payees }: { payees: { lineNo: string; name: string }[] }) =>
    name === 'benefit/report'
      ? { accepted: '1', rejected: [] }
      : {
          results: payees.map(({ lineNo, name: payee }) =>
            payee === '张示例'
              ? { lineNo, result: 'passed', bank: '示例银行', account }
              : { lineNo, result: 'failed', reason: '社会保障卡已挂失' },
          ),
        },
  )
  bank
    .mockReset()
    .mockImplementation(async (lines) =>
      lines.map(({ no }) => ({ no, outcome: 'paid' as const, at: '2026-11-23 09:31:05' })),
    )
  payouts = openPayouts({
    system: async () => ({ accessNo: '320500000012', platform: { call } as never }),
    bank,
    citizensFile,
    now: () => new Date('2026-11-23T01:31:05Z'),
  })
  await payouts.check(await payouts.samplePayees())
})

const reported = () => call.mock.calls.filter(([name]) => name === 'benefit/report').map(([, params]) => params.record)
const states = () => payouts.view().batch!.lines.map(({ state }) => state)

it('stops a lost card before the bank, pays the others, and reports what table C.5 wants', async () => {
  expect(states()).toEqual(['checked', 'refused'])
  expect(payouts.view().batch!.done).toBe(2)
  await payouts.pay()
  expect(bank.mock.calls[0]![0]).toMatchObject([{ account, amount: '600.86' }])
  expect(states()).toEqual(['paid', 'refused'])
  expect(payouts.view().batch!.done).toBe(6)
  const [[record]] = reported() as [[Record<string, string>]]
  expect(checkBenefit(record)).toEqual([])
  expect(record).toMatchObject({ outcome: '成功', arrivedTime: '2026-11-23 09:31:05' })
})

it('asks a bank that has not answered again under the same number, and reports nothing before', async () => {
  bank.mockImplementationOnce(async (lines) => lines.map(({ no }) => ({ no, outcome: 'pending' as const })))
  await payouts.pay()
  expect([states()[0], payouts.view().batch!.done, reported().length]).toEqual(['pending', 3, 0])
  await payouts.pay()
  expect(bank.mock.calls[1]).toEqual(bank.mock.calls[0])
  expect([states()[0], reported().length]).toEqual(['paid', 1])
})

it('reports a payout that failed with its reason', async () => {
  bank.mockImplementationOnce(async (lines) =>
    lines.map(({ no }) => ({ no, outcome: 'failed' as const, reason: '账户不存在或不可用' })),
  )
  await payouts.pay()
  const [[record]] = reported() as [[Record<string, string>]]
  expect(checkBenefit(record)).toEqual([])
  expect(record).toMatchObject({ outcome: '失败', failureReason: '账户不存在或不可用' })
})

it('shows nobody unmasked, on the screen and in the file of results', async () => {
  await payouts.pay()
  for (const text of [JSON.stringify(payouts.view()), payouts.results()])
    for (const secret of ['张示例', rich, account]) expect(text).not.toContain(secret)
  expect(payouts.results()).toContain('社会保障卡已挂失')
})
