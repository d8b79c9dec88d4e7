import { beijingTime } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import type { Dictionaries } from '../../../dictionaries.ts'
import { handle, type Handler } from '../../../handler.ts'
import { addedScene, sceneLabel } from '../../uses/records/index.ts'
import type { Regions } from '../regions/index.ts'
import type { CatalogueItem, ServicesRepository } from './repository.ts'
import type { Services } from './service.ts'
import { codeOfItem, openInText } from './wire.ts'

const pageSize = 20

function entryOf(item: CatalogueItem, dictionaries: Dictionaries) {
  const { id, project, sceneCode, abilities, cardForm } = item
  const scene = { sceneCode, ...addedScene(dictionaries, sceneCode) }
  return { itemId: id, code: codeOfItem(item), project, ...scene, abilities, cardForm }
}

export function serviceRoutes(
  { dictionaries }: Pick<Deps, 'dictionaries'>,
  services: Services,
  repository: ServicesRepository,
  regions: Regions,
): Handler[] {
  return [
    handle(pageServices['services/list'], async ({ after, ...wanted }) => {
      const { name: regionName } = await regions.get(wanted.regionCode)
      const rows = await repository.list(wanted, pageSize + 1, after)
      const shown = rows.slice(0, pageSize)
      return {
        regionName,
        total: String(await repository.count(wanted)),
        services: shown.map((item) => entryOf(item, dictionaries)),
        ...(rows.length > pageSize && { next: shown.at(-1)!.id }),
      }
    }),

    handle(pageServices['services/get'], async ({ itemId }) => {
      const item = await services.get(itemId)
      return {
        ...entryOf(item, dictionaries),
        scene: sceneLabel(dictionaries, item.sceneCode) ?? '其他业务领域应用',
        department: item.department,
        matter: item.matter,
        description: item.description,
        regions: openInText(item),
        owner: (await regions.get(item.ownerRegion)).name,
        ...(item.source !== null && { source: item.source }),
        ...(item.reportedAt && { reportedAt: beijingTime(item.reportedAt) }),
      }
    }),
  ]
}
