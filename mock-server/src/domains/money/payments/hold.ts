import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import { bankLimitMs, queryDelayMs } from '../bank/index.ts'
import type { Orders } from '../orders/index.ts'
import type { PaymentStops } from '../payment-stops/index.ts'
import { debitJob, releaseJob } from './begin.ts'
import type { Attempt, PaymentsRepository } from './repository.ts'

export interface HoldNeighbours {
  orders: Pick<Orders, 'move'>
  jobs: Pick<Jobs, 'send'>
  stops: Pick<PaymentStops, 'isStopped' | 'lockHolder'>
}

/** 延时付款: what waits before its debit, until it is released by the job engine or undone; one of both, under the holder's lock. */
export function heldPayments(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  repository: PaymentsRepository,
  { orders, jobs, stops }: HoldNeighbours,
) {
  async function end(
    { attemptNo, orderNo }: Attempt,
    cause: 'PAYMENT_UNDONE' | 'PAYMENT_STOPPED',
    transaction: Database,
  ): Promise<boolean> {
    if (!(await repository.move(attemptNo, 'undo', { cause, endedAt: now() }, transaction))) return false
    await orders.move(orderNo, 'undo', { cause }, transaction)
    return true
  }

  const release: Job<{ attemptNo: string }> = {
    name: releaseJob,
    async settle(transaction, { attemptNo }) {
      const attempt = (await repository.find(attemptNo, transaction))!
      await stops.lockHolder(attempt.holderId, transaction)
      // Whoever was talked into it has said since that nothing is to be paid.
      if (await stops.isStopped(attempt.holderId, transaction))
        return void (await end(attempt, 'PAYMENT_STOPPED', transaction))
      const at = now().getTime()
      const times = { notAfter: new Date(at + bankLimitMs), nextAskAt: new Date(at + queryDelayMs(0)) }
      if (await repository.move(attemptNo, 'release', times, transaction))
        await jobs.send(debitJob, { requestNo: attemptNo }, transaction)
    },
  }

  return {
    jobs: [release as Job],
    /** False once the debit has begun, or where nothing waits. */
    undo: (attempt: Attempt): Promise<boolean> =>
      db.transaction(async (transaction) => {
        await stops.lockHolder(attempt.holderId, transaction)
        return end(attempt, 'PAYMENT_UNDONE', transaction)
      }),
  }
}
