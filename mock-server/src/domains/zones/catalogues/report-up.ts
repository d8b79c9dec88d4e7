import { PlatformRefusal } from '@one-card/platform-api/client'
import { refusals } from '@one-card/prompts'
import type { Deps } from '../../../deps.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { Jobs, Keep } from '../../operations/jobs/index.ts'
import type { CatalogueReport, CataloguesRepository } from './repository.ts'
import type { Rows } from './rows.ts'

export const reportUp = 'catalogue-up'
export const reportUpAgain = 'catalogue-up-again'

/** In one call, far below what the parent takes; articles are long. */
const mostAtOnce = { services: 200, institutions: 200, articles: 10, zone: 1 } as const satisfies Record<
  CatalogueReport['kind'],
  number
>
/** What the parent will not take, however often it is sent: a region of others, fields and places it does not know. */
const finalCodes: string[] = [refusals.SERVICE_NOT_GRANTED, refusals.FORMAT_INVALID, refusals.REGION_UNKNOWN]
const isFinal = (reason: unknown): reason is PlatformRefusal =>
  reason instanceof PlatformRefusal && finalCodes.includes(reason.code)

/** Sends what waits, in its order; rejects where the parent cannot be reached, and what waits stays. */
export function reportingUp(
  { now }: Pick<Deps, 'now'>,
  repository: CataloguesRepository,
  { rows, jobs, national }: { rows: Rows; jobs: Pick<Jobs, 'alone'>; national?: NationalLine | undefined },
): () => Promise<void> {
  /** The oldest that waits, and what follows of its kind and region. */
  async function listNext(): Promise<CatalogueReport[]> {
    const queued = await repository.listQueued(mostAtOnce.services)
    const [first] = queued
    if (first === undefined) return []
    const other = queued.findIndex(({ kind, regionCode }) => kind !== first.kind || regionCode !== first.regionCode)
    return (other < 0 ? queued : queued.slice(0, other)).slice(0, mostAtOnce[first.kind])
  }

  /** Sent again after an answer that was lost, a row is the same row to the parent. */
  async function send(reports: CatalogueReport[], line: NationalLine): Promise<void> {
    try {
      const refused = await rows.send(reports, line)
      for (const [place, cause] of refused) await repository.end([place], 'refused', cause, now())
      const sent = reports.map(({ place }) => place).filter((place) => !refused.has(place))
      await repository.end(sent, 'sent', null, now())
    } catch (reason) {
      if (!isFinal(reason)) throw reason
      const places = reports.map(({ place }) => place)
      await repository.end(places, 'refused', `${reason.code} ${reason.msg}`, now())
    }
  }

  async function sendAll(keep: Keep): Promise<void> {
    if (national === undefined) return
    for (let next = await listNext(); next.length > 0 && (await keep()); next = await listNext())
      await send(next, national)
  }

  // One at a time in all processes: each row moves once, and an older one never overtakes its newer self.
  return () => jobs.alone(reportUp, sendAll)
}
