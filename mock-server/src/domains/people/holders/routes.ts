import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { pageServices } from '@one-card/platform-api'
import { regionName } from '@one-card/records/regions'
import type { Database } from '../../../db/open.ts'
import { handle, type Handler } from '../../../handler.ts'
import type { Channels } from '../../access/channels/index.ts'
import { lastUsedAt } from '../../uses/records/index.ts'
import type { Holders } from './index.ts'
import type { HoldersRepository } from './repository.ts'

/** Who may look up one's data is decided without the card. */
const withoutCard = ['query-grant']

export function holderRoutes(
  db: Database,
  repository: HoldersRepository,
  holders: Holders,
  channels: Channels,
): Handler[] {
  return [
    handle(pageServices['holder/card'], async (_params, { session }) => {
      const { name, idNo, insuredRegion } = await holders.get(session.holderId)
      const card = await holders.card(session.holderId)
      const usedAt = await lastUsedAt(db, session.holderId)
      return {
        name: mask('name', name),
        idNo: mask('idNo', idNo),
        issuingPlace: mask('place', regionName(card?.issuingRegion ?? insuredRegion) ?? ''),
        cardState: card?.state ?? ('none' as const),
        ...(usedAt && { lastUsedAt: beijingTime(usedAt) }),
      }
    }),

    handle(pageServices['holder/capabilities'], async (_params, { session }) => {
      const card = await holders.card(session.holderId)
      const capabilities = await Promise.all(
        (await repository.capabilities()).map(async ({ code, page, state }) => {
          if (state !== 'open' || !(await channels.mayOpen(session.channelNo, page)))
            return { capability: code, state: 'not-open' as const }
          return {
            capability: code,
            state: card?.state === 'normal' || withoutCard.includes(code) ? ('open' as const) : ('stopped' as const),
          }
        }),
      )
      return { capabilities }
    }),

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
