import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import { positionOf } from './position.ts'
import type { RegionsRepository } from './repository.ts'
import type { Regions } from './service.ts'

export function regionRoutes(regions: Regions, repository: RegionsRepository): Handler[] {
  return [
    handle(pageServices['regions/pin'], async ({ regionCode }, { session }) => {
      if (regionCode === undefined) {
        await repository.unpin(session.holderId)
        return {}
      }
      const { code } = await regions.get(regionCode)
      await repository.pin(session.holderId, code)
      return { regionCode: code }
    }),

    handle(pageServices['regions/locate'], async (told) => {
      const { code, name } = await regions.locate(positionOf(told) ?? refuse('FORMAT_INVALID', 'longitude'))
      return { regionCode: code, name }
    }),
  ]
}
