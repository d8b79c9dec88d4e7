export const channelMoves = {
  /** Once its integration has passed the conformance run (decision 0023). */
  'go-live': { from: ['trial'], to: 'active' },
  /** Nothing of it is served until it is resumed: no call, no token, no session. */
  suspend: { from: ['trial', 'active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active' },
  /** Of a channel that has never gone live. */
  'resume-trial': { from: ['suspended'], to: 'trial' },
  /** For good. Its name stays for the records that name it. */
  leave: { from: ['trial', 'active', 'suspended'], to: 'left' },
} as const

export type ChannelMove = keyof typeof channelMoves
