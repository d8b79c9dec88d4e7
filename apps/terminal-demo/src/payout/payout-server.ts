import type { PayoutBatch } from './payout.ts'

type View = Promise<{ batch?: PayoutBatch }>

/** The payout system's server, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface PayoutServer {
  view(): View
  /** The sample batch without a file. */
  check(csv?: string): View
  pay(): View
  resultsPath: string
}

export function payoutServer(answerOf: <T>(path: string, params?: object) => Promise<T>): PayoutServer {
  return {
    view: () => answerOf('payouts'),
    check: (csv) => answerOf('payouts/check', { ...(csv !== undefined && { csv }) }),
    pay: () => answerOf('payouts/pay', {}),
    resultsPath: '/demo/terminal/api/payouts/results.csv',
  }
}
