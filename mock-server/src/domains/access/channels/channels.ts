import type { Database } from '../../../db/open.ts'
import type { Channel, ChannelKeys } from './channel.ts'
import type { ChannelMove } from './states.ts'

/** A channel as it is registered, without its keys. */
export interface ChannelRow extends Pick<
  Channel,
  'channelNo' | 'name' | 'kind' | 'state' | 'keyPurpose' | 'allowedAddresses' | 'frameAncestors' | 'requestsPerMinute'
> {
  returnUrl: string | null
  requestsPerDay: number | null
  scenarios: string[]
}

/** What registering writes, each within the transaction of its act. */
export interface ChannelRows {
  list(): Promise<ChannelRow[]>
  find(channelNo: string): Promise<ChannelRow | undefined>
  /** Every number that begins so. */
  numbersFrom(start: string): Promise<string[]>
  insert(
    row: ChannelRow & Pick<Channel, 'publicKey' | 'sm4Key' | 'scenes' | 'institution'> & { callbacks: string[] },
    transaction: Database,
  ): Promise<void>
  /** False when it stood elsewhere. */
  move(channelNo: string, name: ChannelMove, transaction: Database): Promise<boolean>
  /** The key set so far stays known beside the new one, until `until` where there is one; what was to go by then goes now. */
  changeKeys(channelNo: string, keys: ChannelKeys, until: Date | null, transaction: Database): Promise<void>
  deleteOldKeys(channelNo: string, transaction: Database): Promise<void>
}

export interface Channels {
  rows: ChannelRows
  find(channelNo: string): Promise<Channel | undefined>
  /** Whether it registered exactly this address for 授权登录. */
  isRegisteredCallback(channelNo: string, callback: string): Promise<boolean>
  /** Whether any channel registered this origin. */
  isRegisteredOrigin(origin: string): Promise<boolean>
}
