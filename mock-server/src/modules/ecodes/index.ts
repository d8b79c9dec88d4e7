import type { Handler } from '../../handler.ts'
import type { Channels } from '../channels/index.ts'
import type { Deps } from '../deps.ts'
import type { Holders } from '../holders/index.ts'
import type { Records } from '../records/index.ts'
import type { Tokens } from '../tokens/index.ts'
import { decoding } from './decode.ts'
import { ecodesRepository } from './repository.ts'
import { ecodeRoutes } from './routes.ts'
import { ecodesService } from './service.ts'

export interface Ecodes {
  /** Drops codes that nobody read; a day after their end nothing asks for them any more. */
  forgetExpiredBefore(date: Date): Promise<void>
  handlers: Handler[]
}

/** What the page of a code's holder is told, by the topic `session`. */
export interface EcodeMessage { sessionId: string; topic: 'ecode/state' }

export interface EcodeNeighbours { channels: Channels; holders: Holders; tokens: Tokens; records: Records }

export function ecodesModule(deps: Deps, modules: EcodeNeighbours): Ecodes {
  const repository = ecodesRepository(deps.db)
  const service = ecodesService(deps, repository, modules)
  const decode = decoding(deps, repository, modules)
  return { forgetExpiredBefore: repository.forgetExpiredBefore, handlers: ecodeRoutes(service, decode, modules.channels) }
}
