/** Money moved between accounts in one step, all of it or none; the legs sum to zero. Negative: taken from. */
export interface Transfer {
  /** Ours, of one transfer for ever: by it the bank knows a repetition and answers a query. */
  requestNo: string
  legs: Leg[]
  /** The bank does nothing after it, so that later "never seen" is an answer for good. */
  notAfter: Date
}

/** A transfer that was done, as the bank's books have it (对账文件). */
export interface Moved {
  requestNo: string
  at: Date
  legs: Leg[]
}

export interface Leg {
  account: string
  amountFen: number
}

export type BankAnswer =
  | { outcome: 'done'; at: Date }
  | { outcome: 'refused'; cause: 'BALANCE_SHORT' | 'BANK_REFUSED' }
  /** Begun, and not known yet. */
  | { outcome: 'working' }
  /** Nothing came under this number, up to now. */
  | { outcome: 'unseen' }

/**
 * The banks of the cards (社会保障卡服务银行系统) and the settlement of insurance behind one line. Whatever throws leaves it open
 * whether money moved; only `query` may be repeated.
 */
export interface Bank {
  transfer(transfer: Transfer): Promise<BankAnswer>
  query(requestNo: string): Promise<BankAnswer>
  /** Of an account in fen; nothing when there is none. */
  balanceOf(account: string): Promise<number | undefined>
  /** What was done under these numbers. */
  movedBy(requestNos: string[]): Promise<Moved[]>
  /** All that was done from `since` until before `until`. */
  movedBetween(since: Date, until: Date): Promise<Moved[]>
  /** What a bank says by itself, once more perhaps. */
  onAnswer(listener: (requestNo: string, answer: BankAnswer) => Promise<void>): void
}

/** The line broke: nobody knows what became of it. */
export class BankUnreachable extends Error {
  constructor() {
    super('no answer of the bank')
    this.name = 'BankUnreachable'
  }
}

/** A line that broke says nothing: the bank may have done what it was asked, and is asked again. */
export async function answerOf(call: () => Promise<BankAnswer>): Promise<BankAnswer> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof BankUnreachable) return { outcome: 'working' }
    throw error
  }
}
