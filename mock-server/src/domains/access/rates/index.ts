import { beijingTime } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Replay } from '../replay/index.ts'
import { ratesRepository } from './repository.ts'

export interface Rates {
  /** Whether the caller's requests of the last minute, this one among them, are no more than it may make. */
  isWithin(caller: string, requestsPerMinute: number, at: Date): Promise<boolean>
  /** The same for a channel's Beijing day. Counts this one. */
  isWithinDay(channelNo: string, requestsPerDay: number, at: Date): Promise<boolean>
}

const minuteMs = 60_000
const dayOf = (at: Date) => beijingTime(at).slice(0, 10)

export function ratesModule(
  { db }: Pick<Deps, 'db'>,
  { replay }: { replay: Pick<Replay, 'countSince'> },
): Module<Rates> {
  const repository = ratesRepository(db)
  return {
    api: {
      isWithin: async (caller, requestsPerMinute, at) =>
        (await replay.countSince(caller, new Date(at.getTime() - minuteMs))) <= requestsPerMinute,
      isWithinDay: async (channelNo, requestsPerDay, at) =>
        (await repository.countUp(channelNo, dayOf(at))) <= requestsPerDay,
    },
    cleanup: {
      keepMs: 2 * dayMs,
      deleteBefore: (date) => repository.deleteBefore(dayOf(date)),
    },
  }
}
