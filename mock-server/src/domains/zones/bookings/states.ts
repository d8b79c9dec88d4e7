/** `over` is none of them: a booking whose slot has begun unused stays `booked` and can no more be cancelled. */
export const bookingMoves = {
  cancel: { from: 'booked', to: 'cancelled' },
} as const
