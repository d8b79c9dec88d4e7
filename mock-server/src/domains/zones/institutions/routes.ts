import { beijingTime } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import { labelOf, scenes } from '@one-card/records'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import { pageOf, readKeyset } from '../keyset.ts'
import { positionOf, type Regions } from '../regions/index.ts'
import { unknownMetres, type Institution, type InstitutionsRepository } from './repository.ts'

const pageSize = 20

/** Nothing of its contact person (decision 0107). */
function entryOf({ id, name, address, sceneCode, institutionClass, phone }: Institution) {
  return { institutionId: id, name, address, sceneCode, institutionClass, ...(phone !== null && { phone }) }
}

export function institutionRoutes(repository: InstitutionsRepository, regions: Regions): Handler[] {
  return [
    handle(pageServices['institutions/count'], async ({ sceneCode, ...within }) => {
      const byScene = await repository.countByScene(within)
      const byClass = await repository.countByClass({ ...within, sceneCode })
      const inWords = (rows: typeof byScene) => rows.map((row) => ({ ...row, institutions: String(row.institutions) }))
      return {
        total: String(byScene.reduce((sum, { institutions }) => sum + institutions, 0)),
        scenes: inWords(byScene),
        classes: inWords(byClass),
      }
    }),

    handle(pageServices['institutions/list'], async ({ after, longitude, latitude, ...wanted }, { session }) => {
      const position = positionOf({ longitude, latitude })
      const { pinned, insured } = await regions.whereaboutsOf(session.holderId)
      const nearness = position ? { position } : { regionCode: pinned ?? insured }
      const { shown, next } = pageOf(await repository.list(wanted, nearness, pageSize + 1, readKeyset(after)), pageSize)
      return {
        institutions: shown.map(({ rank, ...row }) => ({
          ...entryOf(row),
          ...(position && rank < unknownMetres && { distance: String(rank) }),
        })),
        order: position ? ('near' as const) : pinned === undefined ? ('insured' as const) : ('pinned' as const),
        ...(next && { next }),
      }
    }),

    handle(pageServices['institutions/get'], async ({ institutionId }) => {
      const row = (await repository.find(institutionId)) ?? refuse('ENTRY_MISSING')
      return {
        ...entryOf(row),
        regionName: (await regions.get(row.regionCode)).name,
        creditCode: row.creditCode,
        supervisor: row.supervisor,
        scene: labelOf(scenes, row.sceneCode) ?? '其他业务领域应用',
        projects: row.projects,
        cardForm: row.cardForm,
        coverage: row.coverage,
        ...(row.hours !== null && { hours: row.hours }),
        useModes: row.useModes,
        ...(row.longitude !== null && { longitude: row.longitude.toFixed(4) }),
        ...(row.latitude !== null && { latitude: row.latitude.toFixed(4) }),
        ...(row.source !== null && { source: row.source }),
        ...(row.reportedAt && { reportedAt: beijingTime(row.reportedAt) }),
      }
    }),
  ]
}
