import { mask } from '@one-card/masking'
import type { Order } from '../src/order.ts'

/** An order of 城乡居民养老保险, not yet paid; what a test is about comes on top. */
export function orderWith(more: Partial<Order> = {}): Order {
  return {
    orderNo: '20260318123456789012',
    payee: '市社会保险经办中心',
    subject: '城乡居民养老保险缴费',
    scene: '人力资源和社会保障应用/养老保险缴费',
    sceneCode: '02',
    amount: '500.00',
    toPay: '500.00',
    orderedAt: '2026-03-18 10:20:00',
    expiresAtMs: String(Date.UTC(2026, 2, 18, 2, 41)),
    way: 'online',
    state: 'created',
    finished: '0',
    payerName: mask('name', '林小明'),
    payerIdNo: mask('idNo', '110101199003074432'),
    lines: [{ part: 'bank-account', amount: '500.00' }],
    methods: [
      {
        methodId: 'card',
        kind: 'card-account',
        bankName: '惠民银行',
        account: mask('bankCard', '6220000000000888'),
        chosen: '1',
      },
      {
        methodId: 'linked',
        kind: 'linked-account',
        bankName: '农商银行',
        account: mask('bankCard', '6210000000003317'),
        chosen: '0',
      },
    ],
    passwordNeeded: '1',
    password: { state: 'set' },
    taken: 'no',
    refunds: [],
    ...more,
  }
}

export const paidWith = (more: Partial<Order> = {}): Order =>
  orderWith({
    state: 'paid',
    finished: '1',
    taken: 'yes',
    paid: {
      paidAt: '2026-03-18 10:26:35',
      bankName: '惠民银行',
      account: mask('bankCard', '6220000000000888'),
      receiptNo: '20260318000000000001',
      receiptPath: '/verify?receipt=1',
    },
    ...more,
  })
