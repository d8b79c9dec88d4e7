import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { bookingsRepository } from './repository.ts'
import { bookingPayments } from './payments.ts'
import { bookingRoutes } from './routes.ts'
import { bookingsService } from './service.ts'
import { nationalTill } from './till.ts'

interface BookingNeighbours {
  localZones: LocalZones
  holders: Holders
  jobs: Jobs
  national?: NationalLine | undefined
}

/** §5.3.4.3 预约: slots with a capacity that is never oversold; what costs something is paid at the national cashier. */
export function bookingsModule(deps: Deps, { localZones, holders, jobs, national }: BookingNeighbours): Module {
  const repository = bookingsRepository(deps.db)
  const till = national && nationalTill(national)
  const payments = bookingPayments(deps, repository, { jobs, till })
  const service = bookingsService(deps, repository, { ...localZones, holders, payments, till })
  return { api: {}, handlers: bookingRoutes(service, localZones), jobs: payments.jobs }
}
