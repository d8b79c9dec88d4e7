import type { ChannelKind, PageName } from '@one-card/platform-api'
import { windowMs } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { channelsRepository } from './repository.ts'

/** A service channel, or (kind `system`) an application system of an institution (decision 0119). */
export interface Channel {
  channelNo: string
  name: string
  kind: ChannelKind | 'system'
  state: 'active' | 'suspended'
  /** SM2 public key of its key set, 130 hex digits. */
  publicKey: string
  /** SM4 key of its key set, 32 hex digits; never leaves the platform. */
  sm4Key: string
  /** IP addresses it may call from (§8.1.1.1-e); empty means any. */
  allowedAddresses: string[]
  /** Origins that may show our pages in a frame. */
  frameAncestors: string[]
  /** Where a holder goes back to; absent for a system. */
  returnUrl?: string
  requestsPerMinute: number
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

export interface Page {
  name: PageName
  title: string
  minAuthLevel: 1 | 2 | 3
}

export interface Channels {
  find(channelNo: string): Promise<Channel | undefined>
  /** Whether the service was granted to it (§8.1.1.3). */
  mayCall(channelNo: string, service: string): Promise<boolean>
  /** The fields of a service's result that were granted to it; empty without a grant. */
  grantedFields(channelNo: string, service: string): Promise<string[]>
  /** Whether the page was granted to it (§8.1.2.3). */
  mayOpen(channelNo: string, page: PageName): Promise<boolean>
  pageOf(name: PageName): Promise<Page | undefined>
  /** Whether it registered exactly this address for 授权登录. */
  isRegisteredCallback(channelNo: string, callback: string): Promise<boolean>
  /** Whether any channel registered this origin. */
  isRegisteredOrigin(origin: string): Promise<boolean>
  /** False when the caller used this requestId before (decision 0118). Of two at once exactly one is true. */
  markRequestSeen(caller: string, requestId: string, at: Date): Promise<boolean>
  requestsSince(caller: string, sinceMs: number): Promise<number>
}

/** A timestamp may lie one window ahead when it comes, and is refused one window after it. */
const keepRequestsMs = 2 * windowMs + 60_000

export function channelsModule(deps: Pick<Deps, 'db' | 'sealing'>): Module<Channels> {
  const { deleteRequestsBefore, ...api } = channelsRepository(deps.db, deps.sealing)
  return { api, cleanup: { name: 'channels', keepMs: keepRequestsMs, deleteBefore: deleteRequestsBefore } }
}

/** Origins a channel registered: where its holders return to, and who may frame our pages. */
export function originsOf(channel: Channel): string[] {
  return [...channel.frameAncestors, ...(channel.returnUrl ? [new URL(channel.returnUrl).origin] : [])]
}
