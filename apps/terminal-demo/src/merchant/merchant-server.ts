import type { PlaceName } from './places.ts'
import type { Reconciliation } from './reconciliation.ts'
import type { Charge, MerchantView } from './sale.ts'

/** A merchant's server, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface MerchantServer {
  view(): Promise<MerchantView>
  order(charge: Charge): Promise<MerchantView>
  scan(code: string, charge: Charge): Promise<MerchantView>
  settle(by: { code: string } | { place: number }, bill: Charge & { fundAmount: string }): Promise<MerchantView>
  swipe(card: { place: number }, charge: Charge): Promise<MerchantView>
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
    order: (charge) => answerOf(at('/order'), charge),
    scan: (code, charge) => answerOf(at('/scan'), { code, ...charge }),
    settle: (by, bill) => answerOf(at('/settle'), { ...by, ...bill }),
    swipe: (card, charge) => answerOf(at('/swipe'), { ...card, ...charge }),
    refund: (orderNo, amount) => answerOf(at('/refund'), { orderNo, amount }),
    close: (orderNo) => answerOf(at('/close'), { orderNo }),
    reconciliation: () => answerOf(at('/reconciliation')),
  }
}
