import { yuanOf } from '../../../amount.ts'
import type { Order } from './repository.ts'

/** What its holder's account gives: the whole without fund, personal account and discount. */
export const toPayFenOf = ({ amountFen, discountFen, fundFen, personalFen }: Order) =>
  amountFen - discountFen - fundFen - personalFen

export interface Part {
  part: 'fund' | 'personal-account' | 'bank-account' | 'discount'
  /** At the bank; absent while nobody has chosen what to pay with. */
  account?: string
  amountFen: number
}

export const personalAccountOf = (holderId: string) => `personal:${holderId}`
export const merchantAccountOf = (merchantId: string) => `merchant:${merchantId}`

/** The parts of an order in the order they are shown; they add up to its amount. */
export function partsOf(order: Order): Part[] {
  const { holderId, payingAccount, fundFen, personalFen, discountFen } = order
  const isPersonal = payingAccount?.startsWith('personal:') ?? false
  return [
    { part: 'fund', account: 'fund', amountFen: fundFen },
    {
      part: 'personal-account',
      ...(holderId !== null && { account: personalAccountOf(holderId) }),
      amountFen: personalFen,
    },
    {
      part: isPersonal ? 'personal-account' : 'bank-account',
      ...(payingAccount !== null && { account: payingAccount }),
      amountFen: toPayFenOf(order),
    },
    { part: 'discount', account: 'campaign', amountFen: discountFen },
  ]
}

/** As pages and merchants read them; a settlement shows all three shares. */
export function linesOf(order: Order) {
  return partsOf(order)
    .filter(({ part, amountFen }) => amountFen > 0 || (order.way === 'medical' && part !== 'discount'))
    .map(({ part, amountFen }) => ({ part, amount: yuanOf(amountFen) }))
}
