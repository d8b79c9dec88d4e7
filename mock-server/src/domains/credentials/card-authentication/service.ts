import type { RefusalName } from '@one-card/prompts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import { readScene } from '../../uses/records/index.ts'
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
export function cardAuthentication(
  { now, dictionaries }: Pick<Deps, 'now' | 'dictionaries'>,
  { holders, uses }: CardNeighbours,
) {
  async function refusalFor({ cardNo, name }: Read, holder: Holder): Promise<RefusalName | undefined> {
    if (!holders.matches(holder, name)) return 'CARD_MISMATCH'
    const card = await holders.card(holder.id)
    if (card !== undefined && card.cardNo !== cardNo) return 'CARD_MISMATCH'
    const usable = await holders.findUsableCard(holder.id)
    return 'refusal' in usable ? usable.refusal : undefined
  }

  return async (read: Read, channel: Channel) => {
    if (!channel.institution) return refuse('SERVICE_NOT_GRANTED')
    const scene = readScene(dictionaries, read.scene)
    const at = now()
    const holder = await holders.findByIdNo(read.idNo)
    if (holder === undefined) return { reason: 'CARD_MISMATCH' as const, authTime: at }
    const reason = await refusalFor(read, holder)
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
    await uses.write(reason ? { ...use, outcome: 'refused', cause: reason } : { ...use, outcome: 'seen' })
    return { reason, authTime: at }
  }
}
