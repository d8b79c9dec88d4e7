import type { PageName } from '@one-card/platform-api'
import type { Channel } from './channel.ts'

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
