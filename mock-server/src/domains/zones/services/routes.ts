import { pageServices } from '@one-card/platform-api'
import { composeServiceCode, labelOf, scenes } from '@one-card/records'
import { handle, type Handler } from '../../../handler.ts'
import { isProvince, nationCode } from '../region-code.ts'
import type { Regions } from '../regions/index.ts'
import type { CatalogueItem, ServicesRepository } from './repository.ts'
import type { Services } from './service.ts'

const pageSize = 20

function entryOf({ id, project, abilities, cardForm, ...item }: CatalogueItem) {
  const code = composeServiceCode({ ...item, department: item.departmentCode })
  return { itemId: id, code, project, sceneCode: item.sceneCode, abilities, cardForm }
}

export function serviceRoutes(services: Services, repository: ServicesRepository, regions: Regions): Handler[] {
  /** Row 11: 全国, 全省, or names with "/". */
  async function regionsText(codes: string[]): Promise<string> {
    if (codes.includes(nationCode)) return '全国'
    if (codes.some(isProvince)) return '全省'
    return (await Promise.all(codes.map(async (code) => (await regions.get(code)).name))).join('/')
  }

  return [
    handle(pageServices['services/list'], async ({ after, ...wanted }) => {
      const { name: regionName } = await regions.get(wanted.regionCode)
      const rows = await repository.list(wanted, pageSize + 1, after)
      const shown = rows.slice(0, pageSize)
      return {
        regionName,
        total: String(await repository.count(wanted)),
        services: shown.map(entryOf),
        ...(rows.length > pageSize && { next: shown.at(-1)!.id }),
      }
    }),

    handle(pageServices['services/get'], async ({ itemId }) => {
      const item = await services.get(itemId)
      return {
        ...entryOf(item),
        scene: labelOf(scenes, item.sceneCode) ?? '其他业务领域应用',
        department: item.department,
        matter: item.matter,
        description: item.description,
        regions: await regionsText(item.openIn),
        owner: (await regions.get(item.ownerRegion)).name,
      }
    }),
  ]
}
