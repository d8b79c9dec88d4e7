import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import { deskRegion } from '../desk-region.ts'
import type { Zones } from '../zones/index.ts'

export interface RegionOwners {
  /** A desk's own region, or one whose zone the calling platform provides; refuses with SERVICE_NOT_GRANTED. */
  requireOwn(channel: Channel, regionCode: string): Promise<void>
  /** A platform may open a zone where no other one does. */
  requireFree(channel: Channel, regionCode: string): Promise<void>
}

/** Who may speak for a region. */
export function regionOwners({ providerOf }: Pick<Zones, 'providerOf'>): RegionOwners {
  return {
    async requireOwn(channel, regionCode) {
      const isOwn =
        channel.sharesFor === undefined
          ? deskRegion(channel) === regionCode
          : (await providerOf(regionCode)) === channel.channelNo
      if (!isOwn) refuse('SERVICE_NOT_GRANTED', 'regionCode')
    },
    async requireFree(channel, regionCode) {
      if (channel.sharesFor === undefined) return refuse('SERVICE_NOT_GRANTED', 'regionCode')
      const provider = await providerOf(regionCode)
      if (provider !== undefined && provider !== channel.channelNo) refuse('SERVICE_NOT_GRANTED', 'regionCode')
    },
  }
}
