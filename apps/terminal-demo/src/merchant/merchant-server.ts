import type { PlaceName } from './places.ts'
import type { Reconciliation } from './reconciliation.ts'
import type { MerchantView } from './sale.ts'

interface Rung {
  subject: string
  amount: string
}

/** A merchant's server, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface MerchantServer {
  view(): Promise<MerchantView>
  order(rung: Rung): Promise<MerchantView>
  scan(code: string, rung: Rung): Promise<MerchantView>
  settle(by: { code: string } | { place: number }, bill: Rung & { fundAmount: string }): Promise<MerchantView>
  swipe(card: { place: number }, rung: Rung): Promise<MerchantView>
  refund(orderNo: string, amount: string): Promise<MerchantView>
  close(orderNo: string): Promise<MerchantView>
  reconciliation(): Promise<Reconciliation>
}

export function merchantServer(
  place: PlaceName,
  answerOf: <T>(path: string, params?: object) => Promise<T>,
): MerchantServer {
  const at = (path = '') => `merchants/${place}${path}`
  return {
    view: () => answerOf(at()),
    order: (rung) => answerOf(at('/order'), rung),
    scan: (code, rung) => answerOf(at('/scan'), { code, ...rung }),
    settle: (by, bill) => answerOf(at('/settle'), { ...by, ...bill }),
    swipe: (card, rung) => answerOf(at('/swipe'), { ...card, ...rung }),
    refund: (orderNo, amount) => answerOf(at('/refund'), { orderNo, amount }),
    close: (orderNo) => answerOf(at('/close'), { orderNo }),
    reconciliation: () => answerOf(at('/reconciliation')),
  }
}
