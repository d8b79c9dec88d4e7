/** A login code's way. `delivered` has given its identity away: nobody gets it twice. */
export const loginMoves = {
  scan: { from: 'waiting', to: 'scanned' },
  agree: { from: 'scanned', to: 'confirmed' },
  refuse: { from: 'scanned', to: 'refused' },
  /** The holder who scanned it never answered. */
  expire: { from: 'scanned', to: 'expired' },
  /** Agreed to and never fetched, or the session it was agreed in ended first. */
  lapse: { from: 'confirmed', to: 'expired' },
  deliver: { from: 'confirmed', to: 'delivered' },
} as const

/** Seconds for each step, counted from the move into it: to be scanned, to be decided, to be fetched. */
export const stepSeconds = { waiting: 120, scanned: 180, confirmed: 120 } as const
