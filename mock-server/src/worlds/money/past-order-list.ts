import type { PersonKey } from '../people/citizens.ts'
import type { PaymentFlow } from '@one-card/records'

/** A payment of the demo world's past, or an order that came to nothing. */
export interface PastOrder {
  holder: PersonKey
  merchantId: string
  subject: string
  amountFen: number
  daysAgo: number
  /** Of that day, Beijing time. */
  clock: string
  flow: PaymentFlow
  paymentType: '01' | '03' | '04'
  fundFen?: number
  personalFen?: number
  refundedFen?: number
  /** Ended without a payment. */
  cause?: 'ORDER_REFUSED' | 'ORDER_WITHDRAWN' | 'ORDER_EXPIRED' | 'BALANCE_SHORT'
}

const subjects: Omit<PastOrder, 'holder' | 'daysAgo'>[] = [
  {
    merchantId: '101002',
    subject: '养老保险缴费',
    amountFen: 50_000,
    clock: '10:26:05',
    flow: 'onlinePayment',
    paymentType: '01',
  },
  {
    merchantId: '101005',
    subject: '门诊收费',
    amountFen: 38_640,
    clock: '09:42:18',
    flow: 'codeSettlement',
    paymentType: '03',
    fundFen: 24_800,
    personalFen: 9_840,
  },
  {
    merchantId: '101003',
    subject: '日用购物',
    amountFen: 1_980,
    clock: '18:05:44',
    flow: 'shownCode',
    paymentType: '01',
  },
  { merchantId: '101006', subject: '购药', amountFen: 5_280, clock: '16:31:09', flow: 'shownCode', paymentType: '04' },
  {
    merchantId: '101004',
    subject: '农产品',
    amountFen: 2_650,
    clock: '07:58:30',
    flow: 'scannedCode',
    paymentType: '01',
  },
  {
    merchantId: '101007',
    subject: '公园门票',
    amountFen: 6_000,
    clock: '11:20:51',
    flow: 'shownCode',
    paymentType: '01',
    refundedFen: 6_000,
  },
  {
    merchantId: '101001',
    subject: '示例保温杯',
    amountFen: 8_990,
    clock: '20:14:02',
    flow: 'onlinePayment',
    paymentType: '01',
    refundedFen: 2_000,
  },
  {
    merchantId: '101001',
    subject: '示例雨伞',
    amountFen: 3_900,
    clock: '21:02:13',
    flow: 'onlinePayment',
    paymentType: '01',
    cause: 'ORDER_REFUSED',
  },
  {
    merchantId: '101003',
    subject: '日用购物',
    amountFen: 88_000,
    clock: '12:47:20',
    flow: 'shownCode',
    paymentType: '01',
    cause: 'BALANCE_SHORT',
  },
  {
    merchantId: '101001',
    subject: '示例台灯',
    amountFen: 12_900,
    clock: '19:33:40',
    flow: 'onlinePayment',
    paymentType: '01',
    cause: 'ORDER_WITHDRAWN',
  },
]

/** More than a page over half a year for the first citizen, a few for the second and the eldest. */
export const pastOrders: PastOrder[] = [
  ...Array.from({ length: 26 }, (_, i) => ({
    holder: 'manyMonths' as const,
    daysAgo: 3 + i * 6,
    ...subjects[i % subjects.length]!,
  })),
  ...Array.from({ length: 4 }, (_, i) => ({
    holder: 'withoutPassword' as const,
    daysAgo: 6 + i * 17,
    ...subjects[i]!,
  })),
  ...Array.from({ length: 9 }, (_, i) => ({ holder: 'elder' as const, daysAgo: 4 + i * 11, ...subjects[i]! })),
]
