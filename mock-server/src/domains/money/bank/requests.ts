import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import { answerOf, type Bank, type BankAnswer, type Transfer } from './bank.ts'

const dayMs = 86_400_000
const sweepSeconds = 60
/** A query is forgotten when it is so late: its job was given up. */
const forgottenMs = 120_000

/** The bank does nothing with a request that is older; then "never seen" is an answer. */
export const bankLimitMs = 60_000

/** How long to wait before query number `asked`, counted from 0: 3 s, 5 s, then doubling up to a day. */
export function queryDelayMs(asked: number): number {
  return asked === 0 ? 3_000 : Math.min(5_000 * 2 ** (asked - 1), dayMs)
}

/** What every request to the bank is written down with. */
export interface Request extends Transfer {
  asked: number
}

/** One kind of request, a row of its own table. */
export interface RequestKind<Known> {
  /** Of its jobs. */
  name: string
  find(requestNo: string, transaction?: Database): Promise<Request | undefined>
  /** Of any number at one moment, true for one: whoever sends it. */
  markSent(requestNo: string): Promise<boolean>
  /** False when its outcome is known. */
  planQuery(requestNo: string, asked: number, at: Date, transaction: Database): Promise<boolean>
  listForgotten(before: Date): Promise<Request[]>
  /** What its end writes about, read before the transaction that ends it. */
  read(requestNo: string): Promise<Known>
  done(known: Known, at: Date, transaction: Database): Promise<void>
  refused(
    known: Known,
    cause: 'BALANCE_SHORT' | 'BANK_REFUSED' | 'BANK_UNREACHABLE',
    transaction: Database,
  ): Promise<void>
}

/** Sent once, asked until known, ended once whoever tells the outcome: a lost answer is never a second debit. */
export function bankRequests<Known>(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { bank, jobs }: { bank: Bank; jobs: Pick<Jobs, 'send'> },
  kind: RequestKind<Known>,
): Job[] {
  type ToDo = { requestNo: string }
  type Answered = { known: Known; answer: BankAnswer }
  const queryJob = `${kind.name}-query`

  async function queryLater({ requestNo, asked }: Request, transaction: Database): Promise<void> {
    const at = new Date(now().getTime() + queryDelayMs(asked))
    if (await kind.planQuery(requestNo, asked + 1, at, transaction))
      await jobs.send(queryJob, { requestNo }, transaction, at)
  }

  async function settle(transaction: Database, requestNo: string, { known, answer }: Answered): Promise<void> {
    if (answer.outcome === 'done') return kind.done(known, answer.at, transaction)
    if (answer.outcome === 'refused') return kind.refused(known, answer.cause, transaction)
    const request = (await kind.find(requestNo, transaction))!
    // The bank took nothing up in time, and will not any more.
    if (answer.outcome === 'unseen' && now() > request.notAfter)
      return kind.refused(known, 'BANK_UNREACHABLE', transaction)
    return queryLater(request, transaction)
  }

  bank.onAnswer(async (requestNo, answer) => {
    if (!(await kind.find(requestNo))) return
    const known = await kind.read(requestNo)
    await db.transaction((transaction) => settle(transaction, requestNo, { known, answer }))
  })

  const send: Job<ToDo, Answered> = {
    name: kind.name,
    async work({ requestNo }) {
      const known = await kind.read(requestNo)
      const { legs, notAfter } = (await kind.find(requestNo))!
      // Whoever finds it sent already does not know how far the one before came.
      const isFirst = await kind.markSent(requestNo)
      const answer = await answerOf(() =>
        isFirst ? bank.transfer({ requestNo, legs, notAfter }) : bank.query(requestNo),
      )
      return { known, answer }
    },
    settle: (transaction, { requestNo }, answered) => settle(transaction, requestNo, answered),
  }

  const query: Job<ToDo, Answered> = {
    name: queryJob,
    async work({ requestNo }) {
      return { known: await kind.read(requestNo), answer: await answerOf(() => bank.query(requestNo)) }
    },
    settle: (transaction, { requestNo }, answered) => settle(transaction, requestNo, answered),
  }

  const sweep: Job = {
    name: `${kind.name}-sweep`,
    everySeconds: sweepSeconds,
    tries: 1,
    async work() {
      for (const { requestNo, asked } of await kind.listForgotten(new Date(now().getTime() - forgottenMs)))
        await db.transaction(async (transaction) => {
          if (await kind.planQuery(requestNo, asked, now(), transaction))
            await jobs.send(queryJob, { requestNo }, transaction)
        })
    },
  }

  return [send, query, sweep] as Job[]
}
