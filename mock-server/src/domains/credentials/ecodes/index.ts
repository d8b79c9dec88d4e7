import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import { decoding, type Decode } from './decode.ts'
import { derivedCodes } from './derived.ts'
import { drawnCodes } from './drawn.ts'
import { ecodesRepository } from './repository.ts'
import { ecodeRoutes } from './routes.ts'
import { secretsService } from './secrets.ts'
import { ecodesService, type EcodeNeighbours, type EcodesService } from './service.ts'
import { codeReader, type ReadCode } from './read-code.ts'

export interface Ecodes {
  decode: Decode
  /** For services that make something else of a code than an identity: 7.2.3. */
  readCode: ReadCode
  /** A code that a page of another kind shows; refuses as a card that cannot be used does. */
  draw: EcodesService['draw']
}

export function ecodesModule(deps: Deps, modules: EcodeNeighbours): Module<Ecodes> {
  const repository = ecodesRepository(deps.db, deps.sealing)
  const drawn = drawnCodes(deps, repository, modules)
  const derived = derivedCodes(deps, repository, modules)
  const readCode = codeReader(deps, repository, { ...modules, drawn, derived })
  const decode = decoding(deps, readCode, modules)
  const services = {
    ...ecodesService(deps, repository, modules),
    ...secretsService(deps, repository, modules),
    decode,
  }
  return {
    api: { decode, readCode, draw: services.draw },
    handlers: ecodeRoutes(services),
    // Codes that nobody read, and secrets.
    cleanup: { keepMs: dayMs, deleteBefore: repository.deleteExpiredBefore },
  }
}
