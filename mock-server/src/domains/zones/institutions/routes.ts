import { beijingTime } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import { institutionClasses } from '@one-card/records'
import type { Deps } from '../../../deps.ts'
import type { Dictionaries } from '../../../dictionaries.ts'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import { pageOf, readKeyset } from '../keyset.ts'
import { addedName, addedScene, sceneLabel } from '../../uses/records/index.ts'
import { positionOf, type Regions } from '../regions/index.ts'
import { unknownMetres, type Institution, type InstitutionsRepository } from './repository.ts'

const pageSize = 20

/** Nothing of its contact person (decision 0107). */
function entryOf({ id, name, address, sceneCode, institutionClass, phone }: Institution, dictionaries: Dictionaries) {
  const scene = { sceneCode, ...addedScene(dictionaries, sceneCode) }
  return { institutionId: id, name, address, ...scene, institutionClass, ...(phone !== null && { phone }) }
}

export function institutionRoutes(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  repository: InstitutionsRepository,
  regions: Regions,
): Handler[] {
  return [
    handle(pageServices['institutions/count'], async ({ sceneCode, ...within }) => {
      const byScene = await repository.countByScene(within)
      const byClass = await repository.countByClass({ ...within, sceneCode })
      const inWords = (rows: typeof byScene, nameOf: (code: string) => string | undefined) =>
        rows.map(({ code, institutions }) => {
          const name = nameOf(code)
          return { code, institutions: String(institutions), ...(name !== undefined && { name }) }
        })
      return {
        total: String(byScene.reduce((sum, { institutions }) => sum + institutions, 0)),
        scenes: inWords(byScene, (code) => addedScene(dictionaries, code).sceneName),
        classes: inWords(byClass, (code) => addedName(dictionaries, institutionClasses, code)),
      }
    }),

    handle(pageServices['institutions/list'], async ({ after, longitude, latitude, ...wanted }, { session }) => {
      const position = positionOf({ longitude, latitude })
      const { pinned, insured } = await regions.whereaboutsOf(session.holderId)
      const nearness = position ? { position } : { regionCode: pinned ?? insured }
      const { shown, next } = pageOf(await repository.list(wanted, nearness, pageSize + 1, readKeyset(after)), pageSize)
      return {
        institutions: shown.map(({ rank, ...row }) => ({
          ...entryOf(row, dictionaries),
          ...(position && rank < unknownMetres && { distance: String(rank) }),
        })),
        order: position ? ('near' as const) : pinned === undefined ? ('insured' as const) : ('pinned' as const),
        ...(next && { next }),
      }
    }),

    handle(pageServices['institutions/get'], async ({ institutionId }) => {
      const row = (await repository.find(institutionId)) ?? refuse('ENTRY_MISSING')
      return {
        ...entryOf(row, dictionaries),
        regionName: (await regions.get(row.regionCode)).name,
        creditCode: row.creditCode,
        supervisor: row.supervisor,
        scene: sceneLabel(dictionaries, row.sceneCode) ?? '其他业务领域应用',
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
