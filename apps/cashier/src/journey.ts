import type { Order } from './order.ts'

/** What stands on the page. */
export type Step = 'review' | 'same' | 'pin' | 'sending' | 'unsure' | 'held' | 'waiting' | 'paid' | 'ended'

/** What the platform's state shows, whoever moved it: this page, another tab, another phone, the merchant. */
const ofState: Record<Order['state'], Step> = {
  created: 'review',
  paying: 'waiting',
  paid: 'paid',
  'partly-refunded': 'paid',
  refunded: 'paid',
  failed: 'ended',
  closed: 'ended',
}

/** What only this page knows: how far its holder has come in front of an order that nobody has paid. */
export type Place = 'looking' | 'asked' | 'typing' | 'sending' | 'unsure'

/** Every move of this page; one that is not written cannot happen. A reload begins at `looking`. */
export const moves: Record<Place, Partial<Record<Move, Place>>> = {
  looking: { doubt: 'asked', type: 'typing', send: 'sending' },
  asked: { type: 'typing', send: 'sending', leave: 'looking' },
  typing: { send: 'sending', leave: 'looking' },
  sending: { type: 'typing', settle: 'looking', lose: 'unsure' },
  unsure: { settle: 'looking' },
}
export type Move = 'doubt' | 'type' | 'send' | 'leave' | 'settle' | 'lose'

const ofPlace: Record<Place, Step> = {
  looking: 'review',
  asked: 'same',
  typing: 'pin',
  sending: 'sending',
  unsure: 'unsure',
}

export function moved(place: Place, move: Move): Place {
  return moves[place][move] ?? place
}

/** The platform's word first: only in front of an unpaid order, or one just sent, does the page's own place count. */
export function stepOf(place: Place, { state, heldUntilMs }: Pick<Order, 'state' | 'heldUntilMs'>): Step {
  if (state === 'created') return ofPlace[place]
  if (state === 'paying' && heldUntilMs !== undefined) return 'held'
  if (state === 'paying' && place === 'sending') return 'sending'
  return ofState[state]
}
