import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoMerchant } from '../mock-server/src/worlds/money/merchants.ts'
import { callerNamed } from './address.ts'

/** Of every demo citizen who has set one (docs/wire.md "Running"). */
export const paymentPassword = '258036'

/** A merchant of the demo world by part of its name, with its system's way to call. */
export function merchantNamed(name: string, system: string) {
  const file = join(process.env.E2E_DATA_DIR!, 'demo-merchants.json')
  const merchant = (JSON.parse(readFileSync(file, 'utf8')) as DemoMerchant[]).find((each) => each.name.includes(name))!
  const platform = callerNamed(system)
  const about = (amount: string, subject: string) => ({
    merchantId: merchant.merchantId,
    scene: merchant.scene,
    merchantOrderNo: randomUUID(),
    subject,
    amount,
  })
  return {
    ...merchant,
    platform,
    order: (amount: string, subject = '惠民大米') => platform.call('order/create', about(amount, subject)),
    scan: (code: string, amount: string) =>
      platform.call('pay/scanned', { ...about(amount, '日用品'), code, terminal: '1号收银台' }),
    query: (orderNo: string) => platform.call('order/query', { orderNo }),
    refund: (orderNo: string, amount: string) =>
      platform.call('order/refund', { orderNo, amount, merchantRefundNo: randomUUID() }),
  }
}
