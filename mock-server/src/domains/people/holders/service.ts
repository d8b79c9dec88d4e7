import { refuse } from '../../../refusal.ts'
import { isSameName } from './name.ts'
import type { HoldersRepository } from './repository.ts'
import type { Card } from './card.ts'
import type { Holder } from './holder.ts'
import type { Preferences } from '@one-card/platform-api'

export interface Holders {
  findByIdNo(idNo: string): Promise<Holder | undefined>
  get(holderId: string): Promise<Holder>
  /** Whether a caller's spelling is the holder's name. */
  matches(holder: Holder, name: string): boolean
  /** Refuses with HOLDER_UNKNOWN or HOLDER_MISMATCH. */
  identify(idNo: string, name: string): Promise<Holder>
  card(holderId: string): Promise<Card | undefined>
  /** Refuses with CARD_MISSING, CARD_LOST (also 临时挂失) or CARD_CANCELLED. */
  usableCard(holderId: string): Promise<Card>
  /** The account behind a card that can be used. Refuses as `usableCard` does, and with ACCOUNT_MISSING. */
  account(holderId: string): Promise<{ bankName: string; bankCard: string }>
  preferencesOf(holderId: string): Promise<Preferences>
}

export function holdersService(repository: HoldersRepository): Holders {
  const matches: Holders['matches'] = (holder, name) => isSameName(holder.name, name)

  const usableCard: Holders['usableCard'] = async (holderId) => {
    const card = (await repository.card(holderId)) ?? refuse('CARD_MISSING')
    if (card.state === 'cancelled') refuse('CARD_CANCELLED')
    // 临时挂失 stops a card like 挂失 does; the holder's words differ on the card face only.
    return card.state === 'normal' ? card : refuse('CARD_LOST')
  }

  return {
    matches,
    usableCard,
    findByIdNo: repository.findByIdNo,
    card: repository.card,
    preferencesOf: repository.preferencesOf,
    async get(holderId) {
      const holder = await repository.find(holderId)
      if (!holder) throw new Error('A session or token names a holder who is not there')
      return holder
    },
    async identify(idNo, name) {
      const holder = (await repository.findByIdNo(idNo)) ?? refuse('HOLDER_UNKNOWN')
      return matches(holder, name) ? holder : refuse('HOLDER_MISMATCH')
    },
    async account(holderId) {
      const { bankName, bankCard } = await usableCard(holderId)
      return bankName === undefined || bankCard === undefined ? refuse('ACCOUNT_MISSING') : { bankName, bankCard }
    },
  }
}
