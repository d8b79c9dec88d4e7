import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'
import { sceneText, storedScene, type Records } from '../../uses/records/index.ts'
import type { ReadCode } from './read-code.ts'

/** Table C.6: 电子社会保障卡二维码扫码认证. */
const credentialType = '02'

export type Decode = ReturnType<typeof decoding>

/** The desk's side, §7.1.2-c/d: a code becomes its holder's identity once, and leaves its record in the same step (docs/decisions/0004). */
export function decoding(
  readCode: ReadCode,
  { channels, records, disclosures }: { channels: Channels; records: Records; disclosures: Disclosures },
) {
  return async (text: string, asked: string, channel: Channel) => {
    const scene = sceneText(storedScene(asked))
    const fields = await channels.grantedFields(channel.channelNo, 'ecode/decode')
    // Decision 0148: 7.1.2 takes the identity code.
    const { holder, card, result } = await readCode({
      text,
      wanted: 'identity',
      channel,
      scene,
      async onUse({ holder, at, sessionId }, transaction) {
        await disclosures.add(
          { holderId: holder.id, channel, way: 'code', reason: scene, fields, outcome: 'seen', sessionId, at },
          transaction,
        )
        return records.begin({ holder, channel, credentialType, scene, at }, transaction)
      },
    })
    return { holder, card, fields, authTime: result.authTime }
  }
}
