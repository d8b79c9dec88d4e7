import { Refusal, refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import { sceneText, storedScene } from '../../uses/records/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Holder, Holders } from '../../people/holders/index.ts'

export interface CardNeighbours {
  holders: Holders
  uses: Uses
}

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
export function cardAuthentication({ now }: Pick<Deps, 'now'>, { holders, uses }: CardNeighbours) {
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
    // What stands on the card was in the desk's hands already; that it is good was not.
    const use = {
      kind: 'credential' as const,
      flow: 'cardAuthentication' as const,
      holder,
      channel,
      scene,
      at,
      fields: ['cardState'],
    }
    await uses.write(failure ? { ...use, outcome: 'refused', cause: failure.reason } : { ...use, outcome: 'seen' })
    return { reason: failure?.reason, authTime: at }
  }
}
