import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { missingRecords } from './missing.ts'
import { outcomeFinder } from './outcome/repository.ts'
import { recordsOfHolder } from './of-holder/repository.ts'
import { recordsRepository } from './repository.ts'
import { recordRoutes } from './routes.ts'
import { recordsService, type Records, type RecordsNeighbours } from './service.ts'
import { wiresOfRecords } from './wires.ts'

export function recordsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes' | 'dictionaries'>,
  neighbours: RecordsNeighbours,
): Module<Records> {
  const repository = recordsRepository(deps.db, deps.sealing)
  const service = recordsService(deps, repository, neighbours)
  const wires = wiresOfRecords(deps)
  return {
    api: {
      insert: service.insert,
      storeReports: service.storeReports,
      lastUsedAt: repository.lastUsedAt,
      hasUse: repository.hasUse,
      listArrived: repository.listArrived,
      findMoney: repository.findMoney,
      findOutcome: outcomeFinder(deps.db),
      ...recordsOfHolder(deps.db, deps.sealing),
      ...wires,
    },
    handlers: recordRoutes(service, wires, missingRecords(deps)),
  }
}

export { readCursor, writeCursor } from './cursor.ts'
export { addedName, addedScene, isScene, readScene, sceneLabel, sceneText, storedScene } from './scene.ts'

export { shownKey, wiresOfRecords } from './wires.ts'

export type { UseRow } from './of-holder/repository.ts'
export type { NewRecord } from './repository.ts'
export type { RecordKind } from './wires.ts'
export type { KeepErrors, MayCollect, Records, ShareRecord } from './service.ts'
