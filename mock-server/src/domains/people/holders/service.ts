import type { RefusalName } from '@one-card/prompts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import { isSameName } from './name.ts'
import type { HoldersRepository } from './repository.ts'
import type { Card } from './card.ts'
import type { Holder } from './holder.ts'
import type { Preferences } from '@one-card/platform-api'

interface Account {
  bankName: string
  bankCard: string
}

/** Who names somebody by number and name, and what for. */
export interface Asked {
  channel: Channel
  way: 'login' | 'query' | 'desk'
  reason: string
}

/** A registered number came with a name that is not its holder's: one line for the holder. */
export type TraceMismatch = (mismatch: Asked & { holderId: string }) => Promise<void>

export interface Holders {
  findByIdNo(idNo: string): Promise<Holder | undefined>
  get(holderId: string): Promise<Holder>
  /** Whether a caller's spelling is the holder's name. */
  matches(holder: Holder, name: string): boolean
  /**
   * Whose number and name these are. Nothing both where nobody has the number and where the name is another: who is registered
   * is not told to whoever asks, and in the second case the holder reads that somebody tried (decision 0012).
   */
  findByName(idNo: string, name: string, asked: Asked): Promise<Holder | undefined>
  /** The same, refused with HOLDER_MISMATCH. */
  identify(idNo: string, name: string, asked: Asked): Promise<Holder>
  card(holderId: string): Promise<Card | undefined>
  /** The card, or why it cannot be used: CARD_MISSING, CARD_LOST (also 临时挂失) or CARD_CANCELLED. */
  findUsableCard(holderId: string): Promise<{ card: Card } | { refusal: RefusalName }>
  /** Refuses as `findUsableCard` says. */
  usableCard(holderId: string): Promise<Card>
  /** The account behind a card that can be used, or why there is none; also ACCOUNT_MISSING. */
  findAccount(holderId: string): Promise<{ account: Account } | { refusal: RefusalName }>
  /** Refuses as `findAccount` says. */
  account(holderId: string): Promise<Account>
  preferencesOf(holderId: string): Promise<Preferences>
}

export function holdersService(repository: HoldersRepository, traceMismatch: TraceMismatch): Holders {
  const matches: Holders['matches'] = (holder, name) => isSameName(holder.name, name)

  const findByName: Holders['findByName'] = async (idNo, name, asked) => {
    const holder = await repository.findByIdNo(idNo)
    if (holder === undefined || matches(holder, name)) return holder
    await traceMismatch({ ...asked, holderId: holder.id })
    return undefined
  }

  const findUsableCard: Holders['findUsableCard'] = async (holderId) => {
    const card = await repository.card(holderId)
    if (card === undefined) return { refusal: 'CARD_MISSING' }
    if (card.state === 'cancelled') return { refusal: 'CARD_CANCELLED' }
    // 临时挂失 stops a card like 挂失 does; the holder's words differ on the card face only.
    return card.state === 'normal' ? { card } : { refusal: 'CARD_LOST' }
  }

  const findAccount: Holders['findAccount'] = async (holderId) => {
    const found = await findUsableCard(holderId)
    if ('refusal' in found) return found
    const { bankName, bankCard } = found.card
    if (bankName === undefined || bankCard === undefined) return { refusal: 'ACCOUNT_MISSING' }
    return { account: { bankName, bankCard } }
  }

  return {
    matches,
    findUsableCard,
    findAccount,
    findByIdNo: repository.findByIdNo,
    card: repository.card,
    preferencesOf: repository.preferencesOf,
    async get(holderId) {
      const holder = await repository.find(holderId)
      if (!holder) throw new Error('A session or token names a holder who is not there')
      return holder
    },
    findByName,
    identify: async (...asked) => (await findByName(...asked)) ?? refuse('HOLDER_MISMATCH'),
    async usableCard(holderId) {
      const found = await findUsableCard(holderId)
      return 'refusal' in found ? refuse(found.refusal) : found.card
    },
    async account(holderId) {
      const found = await findAccount(holderId)
      return 'refusal' in found ? refuse(found.refusal) : found.account
    },
  }
}
