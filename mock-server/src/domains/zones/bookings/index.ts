import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { bookingsRepository } from './repository.ts'
import { bookingRoutes } from './routes.ts'
import { bookingsService } from './service.ts'

/** §5.3.4.3 预约: slots with a capacity that is never oversold. */
export function bookingsModule(deps: Deps, { localZones }: { localZones: LocalZones }): Module {
  const service = bookingsService(deps, bookingsRepository(deps.db), localZones)
  return { api: {}, handlers: bookingRoutes(service, localZones) }
}
