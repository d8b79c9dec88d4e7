import type { Channel } from './channel.ts'

export interface Channels {
  find(channelNo: string): Promise<Channel | undefined>
  /** Whether it registered exactly this address for 授权登录. */
  isRegisteredCallback(channelNo: string, callback: string): Promise<boolean>
  /** Whether any channel registered this origin. */
  isRegisteredOrigin(origin: string): Promise<boolean>
}
