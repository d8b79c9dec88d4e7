/** `over` is none of them: a booking whose slot has begun unused stays `booked` and can no more be cancelled. */
export const bookingMoves = {
  admit: { from: 'booked', to: 'used' },
  cancel: { from: 'booked', to: 'cancelled' },
} as const
