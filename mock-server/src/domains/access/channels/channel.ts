import type { ChannelKind } from '@one-card/platform-api'

/** `test`: handed over when a channel is registered, for its trial; `live`: handed over when it goes live (decision 0025). */
export type KeyPurpose = 'test' | 'live'

/** SM2 public key 130 hex digits; SM4 key 32, which never leaves the platform. */
export interface ChannelKeys {
  purpose: KeyPurpose
  publicKey: string
  sm4Key: string
}

/** A service channel, or (kind `system`) an application system of an institution (decision 0119). */
export interface Channel {
  channelNo: string
  name: string
  kind: ChannelKind | 'system'
  /** `trial`: registered, not live; works with sample people alone (decision 0023). */
  state: 'trial' | 'active' | 'suspended' | 'left'
  /** Its newest key set: of tests while it is on trial, live from then on. */
  publicKey: string
  sm4Key: string
  keyPurpose: KeyPurpose
  /** Those before: taken beside the newest until `until`; without it the test keys of a live channel, which open nothing live. */
  oldKeys: (ChannelKeys & { until?: Date })[]
  /** IP addresses it may call from (§8.1.1.1-e); empty means any. */
  allowedAddresses: string[]
  /** Origins that may show our pages in a frame. */
  frameAncestors: string[]
  /** Where a holder goes back to; absent for a system. */
  returnUrl?: string
  requestsPerMinute: number
  /** Calls of one Beijing day; as many as it likes without. */
  requestsPerDay?: number
  /** What it may use cards for: codes of table C.7; none for a channel. */
  scenes: string[]
  /** The first digits of the 接入编号 whose records it brings: a local platform (§5.4.1.3). */
  sharesFor?: string
  /** Present for systems. */
  institution?: Institution
}

export interface Institution {
  name: string
  address: string
  /** GB/T 2260, six digits. */
  regionCode: string
  /** Table C.8. */
  institutionClass: string
  /** GB 32100. */
  creditCode: string
}

/** Whether anything of it is served; what a channel on trial may do besides is the open door's business. */
export const isServed = <C extends Pick<Channel, 'state'>>(channel: C | undefined): channel is C =>
  channel?.state === 'active' || channel?.state === 'trial'

/** Origins a channel registered: where its holders return to, and who may frame our pages. */
export function originsOf(channel: Channel): string[] {
  return [...channel.frameAncestors, ...(channel.returnUrl ? [new URL(channel.returnUrl).origin] : [])]
}
