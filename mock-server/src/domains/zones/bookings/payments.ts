import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { Booking, BookingsRepository } from './repository.ts'
import type { Till } from './till.ts'

/** So long the places are kept for who pays. */
export const keptSeconds = 900
const payJob = 'booking-pay'
const refundJob = 'booking-refund'
/** Between two questions about one order, and before an abandoned one is asked about again. */
const againMs = 15_000

type Outcome = 'paid' | 'over' | 'open'
interface ToDo {
  bookingNo: string
}

export type BookingPayments = ReturnType<typeof bookingPayments>

/** What becomes of bookings that cost something; the cashier alone knows whether one is paid. */
export function bookingPayments(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  repository: BookingsRepository,
  { jobs, till }: { jobs: Pick<Jobs, 'send'>; till: Till | undefined },
) {
  const later = () => new Date(now().getTime() + againMs)

  /** The order is closed there before its places are given back here, so none is paid for places that are gone. */
  async function outcomeOf(booking: Booking): Promise<Outcome> {
    const order = await till!.find(booking)
    if (order?.state === 'paid') return 'paid'
    if (order?.state === 'closed' || order?.state === 'failed') return 'over'
    if (now() < booking.payBy!) return 'open'
    return (await till!.close(booking)) ? 'over' : 'open'
  }

  async function settle(transaction: Database, { bookingNo, slotId, people }: Booking, outcome: Outcome) {
    if (outcome === 'paid') await repository.move(bookingNo, 'pay', {}, transaction)
    if (outcome === 'over' && (await repository.move(bookingNo, 'expire', {}, transaction)))
      await repository.release(slotId, people, transaction)
  }

  const find = async (bookingNo: string) => (await repository.find(bookingNo))!.booking

  const pay: Job<ToDo, { booking: Booking; outcome: Outcome } | undefined> = {
    name: payJob,
    async work({ bookingNo }) {
      const booking = await find(bookingNo)
      return booking.state === 'unpaid' ? { booking, outcome: await outcomeOf(booking) } : undefined
    },
    async settle(transaction, todo, known) {
      if (known === undefined) return
      await settle(transaction, known.booking, known.outcome)
      if (known.outcome === 'open') await jobs.send(payJob, todo, transaction, later())
    },
  }

  const refund: Job<ToDo, 'given' | 'due'> = {
    name: refundJob,
    work: async ({ bookingNo }) => till!.giveBack(await find(bookingNo)),
    async settle(transaction, todo, refunded) {
      if (refunded === 'given') await repository.markGiven(todo.bookingNo, transaction)
      else await jobs.send(refundJob, todo, transaction, later())
    },
  }

  /** What the cashier was away for longer than a job is tried. */
  const again: Job = {
    name: 'booking-money-again',
    everySeconds: 600,
    tries: 1,
    async work() {
      const { unpaid, due } = await repository.listOpenMoney(new Date(now().getTime() - keptSeconds * 2_000))
      await db.transaction(async (transaction) => {
        for (const bookingNo of unpaid) await jobs.send(payJob, { bookingNo }, transaction)
        for (const bookingNo of due) await jobs.send(refundJob, { bookingNo }, transaction)
      })
    },
  }

  return {
    follow: (bookingNo: string, transaction: Database) => jobs.send(payJob, { bookingNo }, transaction, later()),
    giveBack: (bookingNo: string, transaction: Database) => jobs.send(refundJob, { bookingNo }, transaction),
    /** Who comes back from the cashier reads what is true now; without its answer, what was known. */
    async refresh(booking: Booking): Promise<void> {
      const outcome = await outcomeOf(booking).catch(() => 'open' as const)
      await db.transaction((transaction) => settle(transaction, booking, outcome))
    },
    jobs: till === undefined ? [] : ([pay, refund, again] as Job[]),
  }
}
