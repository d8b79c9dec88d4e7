import { beijingTime, parseBeijingTime } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import { dayMs } from '../../../module.ts'
import type { Bank, Moved } from '../bank/index.ts'
import type { Merchants } from '../merchants/index.ts'
import { merchantAccountOf, type Order, type Orders } from '../orders/index.ts'
import type { Payments } from '../payments/index.ts'
import type { Refunds } from '../refunds/index.ts'
import { differencesOf, type Facts } from './differences.ts'
import type { ReconciliationRepository } from './repository.ts'

export interface NightlyNeighbours {
  bank: Pick<Bank, 'movedBetween'>
  merchants: Pick<Merchants, 'find'>
  orders: Pick<Orders, 'find' | 'endedBetween'>
  payments: Pick<Payments, 'orderOf'>
  refunds: Pick<Refunds, 'find' | 'ordersBetween'>
}

/** From two in the morning, Beijing time, the day before is gone through; a lost answer of the bank has had its first queries then. */
const nightMs = 2 * 3_600_000
/** Where nobody ran for longer, a person looks. */
const mostDays = 7

const dayOf = (at: Date) => beijingTime(at).slice(0, 10)
const startOf = (day: string) => parseBeijingTime(`${day} 00:00:00`)!

/** The days that are over and were not gone through, oldest first. */
export function daysToDo(lastDay: string | undefined, now: Date): string[] {
  const days = Array.from({ length: mostDays }, (_, ago) =>
    dayOf(new Date(now.getTime() - nightMs - (mostDays - ago) * dayMs)),
  )
  return lastDay === undefined ? days.slice(-1) : days.filter((day) => day > lastDay)
}

/** The nightly run: order table, bank ledger and what merchants acknowledged, and a row for each difference. */
export function nightlyReconciliation(
  { now }: Pick<Deps, 'now'>,
  repository: ReconciliationRepository,
  readFacts: (order: Order) => Promise<Facts>,
  { bank, merchants, orders, payments, refunds }: NightlyNeighbours,
): Job {
  const orderOf = async ({ requestNo }: Moved) =>
    (await payments.orderOf(requestNo)) ?? (await refunds.find(requestNo))?.orderNo

  /** Money that came to a merchant, or left it, and nobody here asked for. */
  async function writeStranger({ requestNo, legs }: Moved): Promise<void> {
    const leg = legs.find(({ account }) => account.startsWith(merchantAccountOf('')))
    const merchant = leg && (await merchants.find(leg.account.slice(merchantAccountOf('').length)))
    if (!merchant) return
    const found = { kind: 'debit-unknown' as const, platformFen: 0, bankFen: leg.amountFen }
    await repository.write({ orderNo: requestNo, channelNo: merchant.channelNo }, [found], now())
  }

  async function reconcile(day: string): Promise<void> {
    const [since, until] = [startOf(day), new Date(startOf(day).getTime() + dayMs)]
    const [ended, refunded, open, moved] = await Promise.all([
      orders.endedBetween(since, until),
      refunds.ordersBetween(since, until),
      repository.ordersWithOpen(),
      bank.movedBetween(since, until),
    ])
    const orderNos = new Set([...ended, ...refunded, ...open])
    for (const each of moved) {
      const orderNo = await orderOf(each)
      if (orderNo === undefined) await writeStranger(each)
      else orderNos.add(orderNo)
    }
    for (const orderNo of orderNos) {
      const order = await orders.find(orderNo)
      if (order) await repository.write(order, differencesOf(await readFacts(order), now()), now())
    }
    await repository.markDone(day, now())
  }

  return {
    name: 'reconcile',
    everySeconds: 3_600,
    tries: 1,
    async work() {
      for (const day of daysToDo(await repository.lastDay(), now())) await reconcile(day)
    },
  }
}
