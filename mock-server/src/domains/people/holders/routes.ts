import { mask } from '@one-card/masking'
import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Holders } from './service.ts'
import type { HoldersRepository } from './repository.ts'

export function holderRoutes(repository: HoldersRepository, holders: Holders): Handler[] {
  return [
    handle(pageServices['holder/paying-account'], async (_params, { session }) => {
      const { bankName, bankCard } = await holders.account(session.holderId)
      return { bankName, account: mask('bankCard', bankCard) }
    }),

    handle(pageServices['holder/preferences'], (change, { session }) =>
      Object.keys(change).length === 0
        ? repository.preferencesOf(session.holderId)
        : repository.choose(session.holderId, change),
    ),
  ]
}
