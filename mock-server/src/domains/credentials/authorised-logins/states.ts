/** The way of an authorised login while its time runs. */
export const loginMoves = {
  agree: { from: 'asked', to: 'agreed' },
  refuse: { from: 'asked', to: 'refused' },
  deliver: { from: 'agreed', to: 'delivered' },
} as const

/** What a misused grant comes to, at any time: it is worth nothing from then on, and the misuse is written down once (RFC 9700 §2.1.1, §4.5). */
export const misuseMoves = {
  burn: { from: 'agreed', to: 'burnt' },
  replay: { from: 'delivered', to: 'replayed' },
} as const

/** Seconds for each step, counted from the move into it: to be answered, to be exchanged. */
export const stepSeconds = { asked: 300, agreed: 60 } as const
