import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { pageServices } from '@one-card/platform-api'
import { regionName } from '@one-card/records/regions'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import type { Pages } from '../../access/pages/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Records } from '../../uses/records/index.ts'
import type { CapabilitiesRepository } from './repository.ts'

export interface FirstViewNeighbours {
  pages: Pick<Pages, 'mayOpen'>
  holders: Pick<Holders, 'get' | 'card'>
  records: Pick<Records, 'lastUsedAt'>
}

/** Who may look up one's data is decided without the card. */
const withoutCard = ['query-grant']

export function firstViewRoutes(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  repository: CapabilitiesRepository,
  { pages, holders, records }: FirstViewNeighbours,
): Handler[] {
  return [
    handle(pageServices['holder/card'], async (_params, { session }) => {
      const { name, idNo, insuredRegion } = await holders.get(session.holderId)
      const card = await holders.card(session.holderId)
      const usedAt = await records.lastUsedAt(session.holderId)
      return {
        name: mask('name', name),
        idNo: mask('idNo', idNo),
        issuingPlace: mask('place', regionName(card?.issuingRegion ?? insuredRegion, dictionaries.now()) ?? ''),
        cardState: card?.state ?? ('none' as const),
        ...(usedAt && { lastUsedAt: beijingTime(usedAt) }),
      }
    }),

    handle(pageServices['holder/capabilities'], async (_params, { session }) => {
      const card = await holders.card(session.holderId)
      const capabilities = await Promise.all(
        (await repository.list()).map(async ({ code, page, state }) => {
          if (state !== 'open' || !(await pages.mayOpen(session.channelNo, page)))
            return { capability: code, state: 'not-open' as const }
          return {
            capability: code,
            state: card?.state === 'normal' || withoutCard.includes(code) ? ('open' as const) : ('stopped' as const),
          }
        }),
      )
      return { capabilities }
    }),
  ]
}
