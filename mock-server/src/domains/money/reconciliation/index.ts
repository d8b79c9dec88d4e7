import { beijingTime } from '@one-card/envelope'
import { openServices } from '@one-card/platform-api'
import { yuanOf } from '../../../amount.ts'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Order } from '../orders/index.ts'
import { agreementIn, type Facts } from './differences.ts'
import { factsOf, type FactsNeighbours } from './facts.ts'
import { nightlyReconciliation, type NightlyNeighbours } from './nightly.ts'
import { reconciliationRepository, type DifferenceRow } from './repository.ts'
import type { DifferenceKind } from './states.ts'

export interface Reconciliation {
  /** Whether platform, bank and merchant agree on an order now, and what each has. */
  agreementOf(order: Order): Promise<Facts & { state: ReturnType<typeof agreementIn> }>
}

const [mostDays, mostDifferences] = [7, 50]

/** To the merchant's clerk. */
const reasons: Record<DifferenceKind, string> = {
  'debit-unknown': '银行已经付款，平台没有这笔支付的结果',
  'debit-missing': '平台记为已支付，银行没有扣款',
  amount: '平台与银行的支付金额不一致',
  refund: '平台与银行的退款金额不一致',
  'merchant-silent': '本单位系统没有确认收到支付结果',
  'record-missing': '没有这笔支付的结算数据（表C.4）',
}

export function reconciliationModule(
  deps: Pick<Deps, 'db' | 'now'>,
  modules: FactsNeighbours & NightlyNeighbours,
): Module<Reconciliation> {
  const repository = reconciliationRepository(deps.db)
  const readFacts = factsOf(modules)
  return {
    api: {
      async agreementOf(order) {
        const facts = await readFacts(order)
        return { ...facts, state: agreementIn(facts, deps.now()) }
      },
    },
    handlers: [
      handle(openServices['order/reconciliation'], async (_params, { channel }) => {
        const [days, rows] = await Promise.all([
          repository.listDays(mostDays),
          repository.listOf(channel.channelNo, mostDifferences),
        ])
        return {
          days: days.map(({ day, doneAt }) => ({ day, doneAt: beijingTime(doneAt) })),
          differences: rows.map(shownDifference),
        }
      }),
    ],
    jobs: [nightlyReconciliation(deps, repository, readFacts, modules)],
  }
}

const signed = (fen: number) => (fen < 0 ? `-${yuanOf(-fen)}` : yuanOf(fen))

function shownDifference({ orderNo, kind, platformFen, bankFen, state, foundAt, clearedAt }: DifferenceRow) {
  return {
    orderNo,
    kind,
    reason: reasons[kind],
    platformAmount: yuanOf(platformFen),
    bankAmount: signed(bankFen),
    state,
    foundAt: beijingTime(foundAt),
    ...(clearedAt !== null && { clearedAt: beijingTime(clearedAt) }),
  }
}
