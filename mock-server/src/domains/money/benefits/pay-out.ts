import { beijingTime } from '@one-card/envelope'
import { fenOf } from '../../../amount.ts'
import type { Deps } from '../../../deps.ts'
import { answerOf, bankLimitMs, type Bank, type BankAnswer, type Leg } from '../bank/index.ts'

export interface Payout {
  /** The payout system's number of it; again with it is the same payout. */
  no: string
  account: string
  /** Yuan with two decimals. */
  amount: string
}
export type PaidOut =
  | { no: string; outcome: 'paid'; at: string }
  | { no: string; outcome: 'failed'; reason: string }
  /** Not known yet: asked for again under the same number. */
  | { no: string; outcome: 'pending' }
export type PayOut = (payouts: Payout[]) => Promise<PaidOut[]>

/** The simulated bank's counter for payout systems (§7.3-c,d), which a real one has on a line of its own. */
export function payingOut({ now, sealing }: Pick<Deps, 'now' | 'sealing'>, bank: Bank): PayOut {
  async function transferOnce(requestNo: string, legs: Leg[]): Promise<BankAnswer> {
    const known = await bank.query(requestNo)
    const notAfter = new Date(now().getTime() + bankLimitMs)
    return known.outcome === 'unseen' ? bank.transfer({ requestNo, legs, notAfter }) : known
  }

  async function payOne({ no, account, amount }: Payout): Promise<PaidOut> {
    const amountFen = fenOf(amount)
    const legs = [
      { account: 'outside', amountFen: -amountFen },
      { account: `card:${sealing.index('account', account)}`, amountFen },
    ]
    const answer = await answerOf(() => transferOnce(`payout:${no}`, legs))
    if (answer.outcome === 'done') return { no, outcome: 'paid', at: beijingTime(answer.at) }
    if (answer.outcome === 'refused') return { no, outcome: 'failed', reason: '账户不存在或不可用' }
    return { no, outcome: 'pending' }
  }

  return async (payouts) => {
    const results: PaidOut[] = []
    for (const payout of payouts) results.push(await payOne(payout))
    return results
  }
}
