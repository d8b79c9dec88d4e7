import type { Orders, Order } from '../../money/orders/index.ts'
import { linesOf } from '../../money/orders/index.ts'
import type { Payments } from '../../money/payments/index.ts'
import type { Reconciliation } from '../../money/reconciliation/index.ts'
import { receiptPath, type Receipts } from '../../money/receipts/index.ts'
import { shownRefund, type Refunds } from '../../money/refunds/index.ts'
import type { UseRow } from '../../uses/records/index.ts'
import { agreementOf } from './agreement-words.ts'
import { grouped, said, type Detail, type DetailLine } from './detail-lines.ts'

export interface PaidNeighbours {
  orders: Pick<Orders, 'find'>
  payments: Pick<Payments, 'bankOf'>
  receipts: Pick<Receipts, 'ofOrder'>
  refunds: Pick<Refunds, 'listOf' | 'find'>
  reconciliation: Reconciliation
}

type Paid = Partial<Pick<Detail, 'parts' | 'refunds' | 'receipt' | 'agreement'>> & {
  bankName?: string | undefined
  orderNoLines: DetailLine[]
}

/** Who bears what of an order. */
const partNames = (order: Order) => ({
  fund: '统筹基金支付',
  'personal-account': '个人账户支付',
  'bank-account': order.way === 'medical' ? '个人自付' : '银行账户支付',
  discount: order.discountTitle ?? '银行优惠',
})

export function partsOfOrder(order: Order): Detail['parts'] {
  const names = partNames(order)
  const parts = linesOf(order).map(({ part, amount }) => ({ label: names[part], amount }))
  return parts.length > 1 ? parts : []
}

/** What the platform itself settled has parts, a signed receipt and refunds; what a merchant reported has its own number. */
export async function paidDetail(
  row: UseRow,
  { orders, payments, receipts, refunds, reconciliation }: PaidNeighbours,
): Promise<Paid> {
  const refund = row.details!.paymentType === '08' ? await refunds.find(row.serialNo!) : undefined
  if (refund)
    return {
      orderNoLines: [...said('退款单号', grouped(refund.refundNo)), ...said('原订单号', grouped(refund.orderNo))],
    }
  const order = await orders.find(row.serialNo!)
  if (order?.holderId !== row.holderId || order.channelNo !== row.channelNo)
    return { orderNoLines: said('业务流水号', row.serialNo) }
  const [bankName, receipt, all, agreement] = await Promise.all([
    payments.bankOf(order.orderNo),
    receipts.ofOrder(order.orderNo),
    refunds.listOf(order.orderNo),
    agreementOf(order, reconciliation),
  ])
  return {
    bankName,
    parts: partsOfOrder(order),
    refunds: all.map(shownRefund).map(({ refundNo, amount, state, at }) => ({ refundNo, amount, state, at })),
    ...(receipt && { receipt: { receiptNo: receipt.receiptNo, path: receiptPath(receipt) } }),
    agreement,
    orderNoLines: said('订单号', grouped(order.orderNo)),
  }
}
