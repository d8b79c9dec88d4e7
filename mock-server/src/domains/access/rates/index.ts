import type { Module } from '../../../module.ts'
import type { Replay } from '../replay/index.ts'

export interface Rates {
  /** Whether the caller's requests of the last minute, this one among them, are no more than it may make. */
  isWithin(caller: string, requestsPerMinute: number, at: Date): Promise<boolean>
}

const minuteMs = 60_000

export function ratesModule({ replay }: { replay: Pick<Replay, 'countSince'> }): Module<Rates> {
  return {
    api: {
      isWithin: async (caller, requestsPerMinute, at) =>
        (await replay.countSince(caller, new Date(at.getTime() - minuteMs))) <= requestsPerMinute,
    },
  }
}
