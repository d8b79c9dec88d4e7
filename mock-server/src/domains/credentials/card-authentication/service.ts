import { Refusal, refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import { sceneText, storedScene, type Records } from '../../uses/records/index.ts'
import type { Holder, Holders } from '../../people/holders/index.ts'
import type { Disclosures } from '../../uses/disclosures/index.ts'

export interface CardNeighbours {
  holders: Holders
  records: Records
  disclosures: Disclosures
}

/** Table C.6: 实体社会保障卡鉴权. */
const credentialType = '01'

interface Read {
  cardNo: string
  idNo: string
  name: string
  scene: string
}

/**
 * §7.1.1-c/d: number, name and 社会保障号码 of one card must be one holder's, and the card usable. A desk learns that they do
 * not fit together, never which of them is wrong. Every try on a known holder is in their list, passed or not.
 */
export function cardAuthentication(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { holders, records, disclosures }: CardNeighbours,
) {
  async function check({ cardNo, name }: Read, holder: Holder): Promise<Refusal | undefined> {
    try {
      if (!holders.matches(holder, name)) refuse('CARD_MISMATCH')
      const card = (await holders.card(holder.id)) ?? refuse('CARD_MISSING')
      if (card.cardNo !== cardNo) refuse('CARD_MISMATCH')
      await holders.usableCard(holder.id)
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  }

  return async (read: Read, channel: Channel) => {
    if (!channel.institution) return refuse('SERVICE_NOT_GRANTED')
    const scene = sceneText(storedScene(read.scene))
    const at = now()
    const holder = await holders.findByIdNo(read.idNo)
    if (holder === undefined) return { reason: 'CARD_MISMATCH' as const, authTime: at }
    const failure = await check(read, holder)
    const use = { holder, channel, credentialType, scene, at }
    await db.transaction(async (transaction) => {
      await (failure === undefined ? records.begin : records.decline)(use, transaction)
      // What stands on the card was in the desk's hands already; that it is good was not.
      const looked = { holderId: holder.id, channel, way: 'card' as const, reason: scene, fields: ['cardState'], at }
      await disclosures.add(
        failure ? { ...looked, outcome: 'refused', cause: failure.reason } : { ...looked, outcome: 'seen' },
        transaction,
      )
    })
    return { reason: failure?.reason, authTime: at }
  }
}
