import { beijingTime } from '@one-card/envelope'
import { fenOf } from '../../../amount.ts'
import type { Deps } from '../../../deps.ts'
import { bankLimitMs, type Bank } from '../bank/index.ts'

export interface Payout {
  /** The payout system's number of it; again with it is the same payout. */
  no: string
  account: string
  /** Yuan with two decimals. */
  amount: string
}
export type PaidOut = { no: string; outcome: 'paid'; at: string } | { no: string; outcome: 'failed'; reason: string }
export type PayOut = (payouts: Payout[]) => Promise<PaidOut[]>

/** The simulated bank's counter for payout systems (§7.3-c,d), which a real one has on a line of its own. */
export function payingOut({ now, sealing }: Pick<Deps, 'now' | 'sealing'>, bank: Bank): PayOut {
  async function payOne({ no, account, amount }: Payout): Promise<PaidOut> {
    const requestNo = `payout:${no}`
    const known = await bank.query(requestNo)
    const amountFen = fenOf(amount)
    const legs = [
      { account: 'outside', amountFen: -amountFen },
      { account: `card:${sealing.index('account', account)}`, amountFen },
    ]
    const notAfter = new Date(now().getTime() + bankLimitMs)
    const answer = known.outcome === 'unseen' ? await bank.transfer({ requestNo, legs, notAfter }) : known
    if (answer.outcome === 'done') return { no, outcome: 'paid', at: beijingTime(answer.at) }
    return { no, outcome: 'failed', reason: answer.outcome === 'refused' ? '账户不存在或不可用' : '银行处理中' }
  }

  return async (payouts) => {
    const results: PaidOut[] = []
    for (const payout of payouts) results.push(await payOne(payout))
    return results
  }
}
