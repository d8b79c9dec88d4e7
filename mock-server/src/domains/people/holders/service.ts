import { refuse } from '../../../refusal.ts'
import type { Holders } from './index.ts'
import { isSameName } from './name.ts'
import type { HoldersRepository } from './repository.ts'

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
