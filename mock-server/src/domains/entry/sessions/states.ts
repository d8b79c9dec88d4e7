export const sessionMoves = {
  /** Its token was withdrawn. */
  end: { from: 'open', to: 'ended' },
} as const

/** 实人认证 raises a session that stands below, once; it holds for this session only (decision 0125). */
export const raisedLevel = 3
