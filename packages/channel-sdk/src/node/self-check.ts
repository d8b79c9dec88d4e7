import { selfCheckUrl as addressOf } from '@one-card/platform-api/self-check'
import type { ChannelOptions } from './channel.ts'

/** To open in each of your programs in place of one of our pages: it finds out what they do to our pages, and says the cure. */
export function selfCheckUrl({ platform, channelNo }: Pick<ChannelOptions, 'platform' | 'channelNo'>): string {
  return addressOf(platform, channelNo)
}
