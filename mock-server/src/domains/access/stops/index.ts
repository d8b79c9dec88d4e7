import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { stopsRepository, type StopRows } from './repository.ts'

export interface Stops {
  rows: StopRows
  /** Whether a page or a service is stopped for this channel; a stop is known within ten seconds, in every process. */
  isStopped(channelNo: string, capability: string): Promise<boolean>
}

/** Every call would ask otherwise, and hardly ever is anything stopped. */
const knownMs = 10_000

export function stopsModule({ db, now }: Pick<Deps, 'db' | 'now'>): Module<Stops> {
  const { listAll, ...rows } = stopsRepository(db)
  const keyOf = (channelNo: string, capability: string) => `${channelNo} ${capability}`
  let known: Promise<Set<string>> | undefined
  let readAtMs = 0

  function current(): Promise<Set<string>> {
    const nowMs = now().getTime()
    if (known === undefined || nowMs - readAtMs >= knownMs) {
      readAtMs = nowMs
      const read = listAll().then((all) => new Set(all.map((stop) => keyOf(...stop))))
      known = read
      read.catch(() => {
        if (known === read) known = undefined
      })
    }
    return known
  }

  return { api: { rows, isStopped: async (...stop) => (await current()).has(keyOf(...stop)) } }
}
