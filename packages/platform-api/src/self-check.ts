import type { ChannelKind } from './boot.ts'

/** As long and of the same signs as a token, and opens nothing: what becomes of it on the way becomes of tokens. */
export const selfCheckToken = 'self-check_opens-nothing_ABCDEFGHJKLMNPQRST'

/** What an operator opens in each program of theirs. The token stands last, behind an `&`. */
export const selfCheckUrl = (platform: string, channelNo: string) =>
  `${platform}/h5/self-check?channel=${channelNo}&token=${selfCheckToken}`

/** What the platform says of the visit in its first byte. */
export interface SelfCheckBoot {
  /** Set as a cookie beside this page, the way a session's is. */
  visit: string
  /** Absent where the address names no channel that is registered. */
  channel?: SelfCheckChannel
  /** Whether pages are signed for WeChat. */
  signsForWechat: boolean
}

export interface SelfCheckChannel {
  channelNo: string
  name: string
  kind: ChannelKind
  returnUrl?: string
  /** Names at the root. */
  checkFiles: string[]
  /** On trial or live; neither suspended nor gone. */
  isServed: boolean
}

/** What one check found. Words stand in the page; nothing here is a sentence, a name of a person or a number of one. */
export interface Finding {
  check: string
  cause: string
  /** Seconds, names of parameters, an origin: what the words speak of. */
  about?: string
}

/** Findings as they were left under a share code. */
export interface KeptFindings {
  channelNo: string
  channelName: string
  /** Beijing time. */
  at: string
  until: string
  findings: Finding[]
}
