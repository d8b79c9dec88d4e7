import type { Reconciliation } from '../../money/reconciliation/index.ts'
import { isFinished, moneyTakenIn, type Order } from '../../money/orders/index.ts'
import { yuanOf } from '../../../amount.ts'
import type { Detail } from './detail-lines.ts'

type Agreement = Awaited<ReturnType<Reconciliation['agreementOf']>>

const less = (fen: number) => (fen === 0 ? '' : `，已退 ${yuanOf(fen)} 元`)

function platformWords({ state, amountFen, refundedFen }: Agreement['order']): string {
  if (!isFinished(state)) return '正在确认'
  return moneyTakenIn(state) === 'yes' ? `已支付 ${yuanOf(amountFen)} 元${less(refundedFen)}` : '没有扣款'
}

const bankWords = ({ takenFen, givenBackFen }: Agreement) =>
  takenFen === 0 ? '没有付款' : `已付给商户 ${yuanOf(takenFen)} 元${less(givenBackFen)}`

function merchantWords({ order, deliveredVersion }: Agreement): string {
  if (deliveredVersion === undefined) return '由商户自己查询结果'
  return deliveredVersion < order.version ? '还没有确认收到结果' : '已确认收到结果'
}

/** What the three say of an order, as its holder reads it. */
export async function agreementOf(
  order: Order,
  reconciliation: Reconciliation,
): Promise<NonNullable<Detail['agreement']>> {
  const found = await reconciliation.agreementOf(order)
  return {
    state: found.state,
    says: [
      { label: '一卡通平台', value: platformWords(found.order) },
      { label: '银行', value: bankWords(found) },
      { label: '商户', value: merchantWords(found) },
    ],
  }
}
