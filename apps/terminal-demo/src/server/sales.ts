import type { OpenServices, Result } from '@one-card/platform-api'
import { deskPrompt } from '@one-card/prompts'
import { isOpen, type Sale, type SaleState } from '../merchant/sale.ts'
import { beijingTime } from './desk.ts'

type Known = Result<OpenServices['order/query']>

/** How many a till's screen holds. */
const most = 20

/** The sales of one merchant, newest first. In memory: a simulator may forget its books, a merchant may not. */
export function openSales(now: () => Date) {
  const sales: Sale[] = []
  const versions = new Map<string, number>()

  const find = (orderNo: string) => sales.find((each) => each.orderNo === orderNo)

  /** A callback may be here before the answer that the order was made with. */
  function add(sale: Pick<Sale, 'saleNo' | 'orderNo' | 'subject' | 'amount'> & Partial<Sale>): Sale {
    const known = find(sale.orderNo)
    if (known !== undefined)
      return Object.assign(known, { ...sale, ...(versions.has(sale.orderNo) && { state: known.state }) })
    const added: Sale = {
      state: 'created',
      at: beijingTime(now()),
      lines: [],
      refundedAmount: '0.00',
      told: [],
      ...sale,
    }
    sales.unshift(added)
    sales.splice(most)
    return added
  }

  /** How an order stands, asked or told; what is older than what is known is no news. */
  function learn(known: Known, how: 'asked' | 'told', subject = ''): void {
    const { orderNo, merchantOrderNo: saleNo, amount, state, version, paidAt, receiptNo, lines, refundedAmount } = known
    const sale = find(orderNo) ?? add({ saleNo, orderNo, amount, subject })
    if (Number(version) < (versions.get(orderNo) ?? 0)) return
    versions.set(orderNo, Number(version))
    if (how === 'told') sale.told.unshift({ at: beijingTime(now()), state: state as SaleState })
    Object.assign(sale, {
      state,
      lines,
      refundedAmount,
      ...(paidAt !== undefined && { paidAt }),
      ...(receiptNo !== undefined && { receiptNo }),
      ...(known.cause !== undefined && { cause: deskPrompt(known.cause) }),
    })
    if (!isOpen(sale)) {
      delete sale.code
      delete sale.cashierPath
    }
  }

  return { add, find, learn, list: () => sales, open: () => sales.filter(isOpen) }
}

export type Sales = ReturnType<typeof openSales>
