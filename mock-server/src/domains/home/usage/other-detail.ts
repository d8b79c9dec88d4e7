import { beijingTime } from '@one-card/envelope'
import { codes, fieldWords, grantPeriodWords, holderPrompt } from '@one-card/prompts'
import type { QueryGrant } from '../../consent/query-grants/index.ts'
import type { Dictionaries } from '../../../dictionaries.ts'
import type { Order } from '../../money/orders/index.ts'
import type { Holder } from '../../people/holders/index.ts'
import type { DisclosureRow } from '../../uses/disclosures/index.ts'
import { grouped, hidden, said, type DetailOf } from './detail-lines.ts'
import { partsOfOrder } from './paid-detail.ts'
import { paymentTitle } from './words.ts'

type Cause = NonNullable<Order['cause']>
/** What happened and what to do, as the page that saw it said. */
const words = (cause: Cause) => {
  const { title, text } = holderPrompt(codes[cause])
  return text === '' ? title : `${title}，${text}`
}

/** An order that nothing was paid for, or not yet. */
export function orderDetail(
  order: Order,
  { name, idNo }: Pick<Holder, 'name' | 'idNo'>,
  dictionaries: Dictionaries,
): DetailOf {
  return {
    note: order.state === 'paying' ? '还没有结果，请您稍后再看，不要重复付款' : words(order.cause ?? 'ORDER_CLOSED'),
    parts: partsOfOrder(order),
    lines: [
      ...said('付款事项', order.subject),
      ...said('收款单位', order.payee),
      ...said('收款地点', order.place),
      ...said('商户编号', order.merchantId),
      ...said('使用场景', order.scene),
      ...said('支付类型', paymentTitle(order.paymentType, dictionaries)),
      ...said('扣款情况', order.state === 'paying' ? '正在确认' : '没有扣款'),
      ...hidden('付款人', 'name', name),
      ...hidden('社会保障号码', 'idNo', idNo),
      ...said('下单时间', beijingTime(order.orderedAt)),
      ...said('结束时间', order.endedAt && beijingTime(order.endedAt)),
      ...said('订单号', grouped(order.orderNo)),
    ],
  }
}

/** Decision 0131. */
export const grantDetail = (grant: QueryGrant): DetailOf => ({
  lines: [
    ...said('查询机构', grant.institution),
    ...said('查询事项', grant.matter),
    ...said('查询用途', grant.purpose),
    ...said('查询的信息', fieldWords(grant.items)),
    ...said('授权期限', grantPeriodWords[grant.period]),
    ...said('申请时间', beijingTime(grant.requestedAt)),
    ...said('决定时间', grant.decidedAt && beijingTime(grant.decidedAt)),
    ...said('取消时间', grant.withdrawnAt && beijingTime(grant.withdrawnAt)),
    ...said('有效期至', grant.validUntil && beijingTime(grant.validUntil)),
    ...said('授权编号', grouped(grant.grantNo)),
  ],
})

export const lookDetail = (row: DisclosureRow): DetailOf => ({
  ...(row.cause && { note: `没有查看成功：${holderPrompt(codes[row.cause]).title}` }),
  lines: [
    ...said('查询机构', row.institution),
    ...said('查询用途', row.reason),
    ...said(row.outcome === 'seen' ? '看到的信息' : '想看的信息', fieldWords(row.fields)),
    ...said(row.outcome === 'seen' ? '查看时间' : '查询时间', beijingTime(row.at)),
  ],
})
