import type { Preferences } from '@one-card/platform-api'
import type { Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { holdersRepository } from './repository.ts'
import { holderRoutes } from './routes.ts'
import { holdersService } from './service.ts'

/** A citizen as the platform knows them, in clear: never sent to a browser, never logged. */
export interface Holder {
  id: string
  name: string
  idNo: string
  mobile?: string
  /** 参保地, GB/T 2260. */
  insuredRegion: string
}

export interface Card {
  cardNo: string
  bankCard?: string
  bankName?: string
  /** 发卡地, GB/T 2260. */
  issuingRegion: string
  state: 'normal' | 'suspended' | 'lost' | 'cancelled'
  /** `YYYY-MM-DD`. */
  validUntil: string
}

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

export function holdersModule(deps: Pick<Deps, 'db' | 'sealing'>, channels: Channels): Module<Holders> {
  const repository = holdersRepository(deps.db, deps.sealing)
  const api = holdersService(repository)
  return { api, handlers: holderRoutes(deps.db, repository, api, channels) }
}
