export const attemptMoves = { pass: { from: 'open', to: 'passed' } } as const

export const tryMoves = {
  pass: { from: 'begun', to: 'passed' },
  miss: { from: 'begun', to: 'missed' },
  /** Its picture could not be read: no miss, and still a picture that was opened. */
  leave: { from: 'begun', to: 'unread' },
} as const

export const codeMoves = {
  use: { from: 'sent', to: 'used' },
  replace: { from: 'sent', to: 'replaced' },
} as const

/** Misses in a row until a face is compared no more, pictures opened for one holder, codes sent until no more are, guesses at one code. */
export const mostTries = { face: 3, pictures: 12, message: 3, guesses: 3 } as const

/** How long misses and messages count against a holder. */
export const restMs = 30 * 60_000

/** Seconds a message's code and a 核验号 hold, and until another message may be asked for. */
export const lifeSeconds = { message: 300, resend: 60, desk: 600 } as const
