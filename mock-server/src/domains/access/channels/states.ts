export const channelMoves = {
  /** Nothing of it is served until it is resumed: no call, no token, no session. */
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active' },
  /** For good. Its name stays for the records that name it. */
  leave: { from: ['active', 'suspended'], to: 'left' },
} as const

export type ChannelMove = keyof typeof channelMoves
