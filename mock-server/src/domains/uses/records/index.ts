import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { recordsOfHolder, recordsRepository } from './repository.ts'
import type { FindMerchant } from './registered.ts'
import { recordRoutes } from './routes.ts'
import { recordsService, type Records } from './service.ts'

export function recordsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>,
  neighbours: { holders: Holders; findMerchant: FindMerchant },
): Module<Records> {
  const repository = recordsRepository(deps.db, deps.sealing)
  const service = recordsService(deps, repository, neighbours)
  return {
    api: {
      insert: service.insert,
      storeReports: service.storeReports,
      lastUsedAt: repository.lastUsedAt,
      hasUse: repository.hasUse,
      listArrived: repository.listArrived,
      ...recordsOfHolder(deps.db, deps.sealing),
    },
    handlers: recordRoutes(service),
  }
}

export { readCursor, writeCursor } from './cursor.ts'
export { isScene, sceneText, storedScene } from './scene.ts'

export type { NewRecord, UseRow } from './repository.ts'
export type { Records } from './service.ts'
