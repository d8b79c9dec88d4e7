import { isFinished, moneyTakenIn, type Order } from '../orders/index.ts'
import type { DifferenceKind } from './states.ts'

/** What the three know of one order; amounts as they stand with the merchant, in fen. */
export interface Facts {
  order: Pick<Order, 'state' | 'amountFen' | 'refundedFen' | 'version'>
  takenFen: number
  givenBackFen: number
  isRefunding: boolean
  /** When the platform's word last changed. */
  changedAt: Date
  /** The newest version that the merchant acknowledged; absent of one that is not told but asks. */
  deliveredVersion?: number
  /** Its C.4 record is there. */
  isRecorded: boolean
}

export interface Difference {
  kind: DifferenceKind
  platformFen: number
  bankFen: number
}

/** A merchant is told at once; that it does not answer for so long is worth a clerk's time. */
const quietMs = 3_600_000

const isPaid = ({ state }: Facts['order']) => moneyTakenIn(state) === 'yes'
const isUnheard = ({ order, deliveredVersion }: Facts) =>
  isFinished(order.state) && deliveredVersion !== undefined && deliveredVersion < order.version

function debitKind(paidFen: number, takenFen: number): DifferenceKind {
  if (paidFen === 0) return 'debit-unknown'
  return takenFen === 0 ? 'debit-missing' : 'amount'
}

export function differencesOf(facts: Facts, at: Date): Difference[] {
  const { order, takenFen, givenBackFen, changedAt, isRecorded } = facts
  const paidFen = isPaid(order) ? order.amountFen : 0
  const kinds: DifferenceKind[] = []
  if (takenFen !== paidFen) kinds.push(debitKind(paidFen, takenFen))
  if (givenBackFen !== order.refundedFen) kinds.push('refund')
  if (isUnheard(facts) && at.getTime() - changedAt.getTime() > quietMs) kinds.push('merchant-silent')
  if (isPaid(order) && !isRecorded) kinds.push('record-missing')
  const amounts = { platformFen: paidFen - order.refundedFen, bankFen: takenFen - givenBackFen }
  return kinds.map((kind) => ({ kind, ...amounts }))
}

/** 一致, 待对账 while one of the three has not spoken yet, 不一致. */
export function agreementIn(facts: Facts, at: Date): 'agreed' | 'pending' | 'differs' {
  if (!isFinished(facts.order.state) || facts.isRefunding) return 'pending'
  if (differencesOf(facts, at).length > 0) return 'differs'
  return isUnheard(facts) ? 'pending' : 'agreed'
}
