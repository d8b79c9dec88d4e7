import type { Database } from '../../../db/open.ts'
import { refuse } from '../../../refusal.ts'
import { isProvince, nationCode, provinceOf } from '../region-code.ts'
import type { CatalogueItem, ServicesRepository } from './repository.ts'

export interface Services {
  /** How many items are open in each region. */
  countByRegion(): Promise<(regionCode: string) => number>
  /** Refuses with ENTRY_MISSING. */
  get(id: string): Promise<CatalogueItem>
  listRows: ServicesRepository['listRows']
  countRows: ServicesRepository['countRows']
  findAll: ServicesRepository['findAll']
  store(items: CatalogueItem[], within: Database): Promise<void>
}

export function servicesService(repository: ServicesRepository): Services {
  return {
    async countByRegion() {
      const { regions, provinces } = await repository.counts()
      const of = (code: string) => regions.get(code) ?? 0
      return (code) =>
        of(nationCode) +
        (isProvince(code) ? (provinces.get(code) ?? 0) : of(provinceOf(code)) + (code === nationCode ? 0 : of(code)))
    },
    listRows: repository.listRows,
    countRows: repository.countRows,
    findAll: repository.findAll,
    store: repository.store,
    get: async (id) => (await repository.find(id)) ?? refuse('ENTRY_MISSING'),
  }
}
