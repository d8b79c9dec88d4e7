import { partsOf, type Order, type Part } from '../orders/index.ts'

/** The holder's own money comes back first, then their personal account's, the pool fund's, and last what a bank gave as a discount. */
const order = ['bank-account', 'personal-account', 'fund', 'discount'] as const

/** The parts of a refund of so much after so much: each part gives back at most what it gave, and all of them add up. */
export function refundParts(paid: Order, alreadyFen: number, amountFen: number): Required<Part>[] {
  let before = alreadyFen
  let left = amountFen
  const parts: Required<Part>[] = []
  const sorted = [...partsOf(paid)].sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part))
  for (const { part, account, amountFen: gave } of sorted) {
    const still = gave - Math.min(gave, before)
    before -= gave - still
    const back = Math.min(still, left)
    left -= back
    if (back > 0) parts.push({ part, account: account!, amountFen: back })
  }
  return parts
}
