import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPayment, idNoWithCheckDigit, type WireRecord } from '@one-card/records'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openMerchants } from './merchant.ts'

const folder = mkdtempSync(join(tmpdir(), 'merchants-'))
const merchantsFile = join(folder, 'merchants.json')
writeFileSync(
  merchantsFile,
  JSON.stringify([
    { channelNo: '010100000009', merchantId: '101003', name: '示例样本便利店', scene: '其他业务领域应用/日用购物' },
  ]),
)
const card = { cardNo: 'A1234567X', name: '林小满', idNo: idNoWithCheckDigit('11010119900307123') }
const call = vi.fn()
const merchants = openMerchants({
  system: async () => ({ accessNo: '010100000009', platform: { call } as never }),
  merchantsFile,
  now: () => new Date('2026-11-23T01:31:05Z'),
})

beforeEach(() => call.mockReset())
afterAll(() => rmSync(folder, { recursive: true }))

describe('a POS (§7.2.1)', () => {
  it('returns what the card paid as a C.4 record that holds, and shows it masked', async () => {
    call.mockResolvedValue({ accepted: '1', rejected: [] })
    await merchants.swipe('pos', card, { subject: '日用品', amount: '35.60' })
    const [service, { record }] = call.mock.calls[0] as [string, { record: WireRecord }]
    expect(service).toBe('records/payment')
    expect(checkPayment(record)).toEqual([])
    expect(record).toMatchObject({
      amount: '35.60',
      payerName: '林小满',
      paymentMethod: '实体社会保障卡银行账户刷卡交易',
    })
    const { sales } = await merchants.view('pos')
    expect(sales).toMatchObject([{ state: 'paid', amount: '35.60', payerName: '**满' }])
    expect(JSON.stringify(sales)).not.toContain(card.idNo)
  })

  it('sold nothing where the platform did not take the record', async () => {
    call.mockResolvedValue({ accepted: '0', rejected: [{ index: '0', field: 'payerIdNo', reason: '号码或姓名有误' }] })
    await expect(merchants.swipe('pos', card, { subject: '日用品', amount: '1.00' })).rejects.toThrow('号码或姓名有误')
    expect((await merchants.view('pos')).sales).toHaveLength(1)
  })
})
