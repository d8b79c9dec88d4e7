import type { Channel, Channels } from '../../access/channels/index.ts'
import { sceneText, storedScene, type Records } from '../../uses/records/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import type { Ecodes } from '../ecodes/index.ts'

export interface LicenceNeighbours {
  channels: Channels
  holders: Holders
  ecodes: Ecodes
  records: Records
  disclosures: Disclosures
}

/** Table C.6 knows no licence: 其他办事凭证类型. */
const credentialType = '99'

/** The other side of a licence: its code becomes what stands on it, once, and leaves its record in the same step. */
export function licenceVerification({ channels, ecodes, records, disclosures }: Omit<LicenceNeighbours, 'holders'>) {
  return async (text: string, asked: string, channel: Channel) => {
    const scene = sceneText(storedScene(asked))
    const fields = await channels.grantedFields(channel.channelNo, 'licence/verify')
    const { holder, card, result } = await ecodes.readCode({
      text,
      wanted: 'licence',
      channel,
      scene,
      async onUse({ holder, at, sessionId }, transaction) {
        await disclosures.add(
          {
            holderId: holder.id,
            channel,
            way: 'licence',
            reason: scene,
            fields: ['cardState', ...fields],
            outcome: 'seen',
            sessionId,
            at,
          },
          transaction,
        )
        return records.begin({ holder, channel, credentialType, scene, at }, transaction)
      },
    })
    return { holder, card, fields, authTime: result.authTime }
  }
}
