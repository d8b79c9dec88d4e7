import type { Database } from '../../../db/open.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holder, Holders } from '../../people/holders/index.ts'
import { recordsRepository } from './repository.ts'
import { recordRoutes } from './routes.ts'
import { recordsService } from './service.ts'

/** A card was used at a system's desk; what came of it is not known yet. */
export interface Use {
  holder: Holder
  /** A system: its institution is the record's. */
  channel: Channel
  /** Table C.6. */
  credentialType: string
  /** 应用场景 as it travels: a label of C.7, and words of the system's own after "/". */
  scene: string
  at: Date
}

export interface Records {
  /** Writes the use as 未响应 within the caller's transaction; `authTime` is to the second, as the system must repeat it. */
  begin(use: Use, transaction: Database): Promise<{ recordId: string; authTime: Date }>
  /** The same for a use the holder refused or that came to nothing: 失败, and no report makes anything else of it. */
  decline(use: Use, transaction: Database): Promise<void>
}

export function recordsModule(
  deps: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>,
  holders: Holders,
): Module<Records> {
  const repository = recordsRepository(deps.db, deps.sealing)
  const service = recordsService(deps, repository, holders)
  return { api: { begin: service.begin, decline: service.decline }, handlers: recordRoutes(service, repository) }
}

export { readCursor, writeCursor } from './cursor.ts'
export { lastUsedAt } from './repository.ts'
export { isScene, sceneText, storedScene } from './scene.ts'
