export const bookingStates = ['unpaid', 'booked', 'used', 'cancelled', 'expired'] as const

/** `over` is none of them: a booking whose slot has begun unused stays `booked` and can no more be cancelled. */
export const bookingMoves = {
  /** Its order is paid. */
  pay: { from: 'unpaid', to: 'booked' },
  /** Its order ended without a payment. */
  expire: { from: 'unpaid', to: 'expired' },
  withdraw: { from: 'unpaid', to: 'cancelled' },
  admit: { from: 'booked', to: 'used' },
  cancel: { from: 'booked', to: 'cancelled' },
} as const
