import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { PaymentStops } from '../../money/payment-stops/index.ts'
import { recordCases } from './cases.ts'
import { casesRepository } from './repository.ts'
import { recordDetails, type DetailNeighbours } from './detail.ts'
import { usageLists } from './lists.ts'
import { usageRoutes } from './routes.ts'

/** 使用明细 (§5.3.4.2-e): what uses, consent and money keep of one holder, as one list (decision 0040). */
export function usageModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'dictionaries'>,
  modules: Omit<DetailNeighbours, 'dictionaries'> & { stops: PaymentStops },
): Module {
  const neighbours = { ...modules, dictionaries: deps.dictionaries }
  const cases = recordCases(deps, casesRepository(deps.db), modules.stops)
  return {
    api: {},
    handlers: usageRoutes(usageLists(deps, neighbours), recordDetails(neighbours), cases, modules.stops),
  }
}
