import { beijingTime } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { complaintsRepository } from './repository.ts'
import { withoutNumbers } from './without-numbers.ts'

/** §5.3.4.3 投诉建议: kept under a number, and seen again by who wrote it. */
export function complaintsModule(
  { db, sealing, now, randomBytes }: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes'>,
  { localZones }: { localZones: Pick<LocalZones, 'zoneOf'> },
): Module {
  const repository = complaintsRepository(db, sealing)
  return {
    api: {},
    handlers: [
      handle(pageServices['complaints/create'], async ({ kind, text }, { session }) => {
        const { regionCode } = await localZones.zoneOf(session)
        const madeAt = now()
        const complaintNo = newDayNumber(madeAt, randomBytes, 6)
        await repository.insert({ complaintNo, holderId: session.holderId, regionCode, kind, text, madeAt })
        return { complaintNo }
      }),

      handle(pageServices['complaints/list'], async (_params, { session }) => {
        const { regionCode } = await localZones.zoneOf(session)
        const rows = await repository.listOf(session.holderId, regionCode)
        return {
          complaints: rows.map(({ complaintNo, kind, text, state, madeAt }) => ({
            complaintNo,
            kind,
            text: withoutNumbers(text),
            state,
            madeOn: beijingTime(madeAt).slice(0, 10),
          })),
        }
      }),
    ],
  }
}
