import type { RecordKind, Records } from '../records/index.ts'
import type { NationalLine } from '../../entry/tokens/index.ts'
import type { Jobs, Keep } from '../../operations/jobs/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Share, SharingRepository } from './repository.ts'

export interface SharingNeighbours {
  jobs: Pick<Jobs, 'alone'>
  records: Pick<Records, 'wiresOf'>
  national?: NationalLine | undefined
}

export const shareUp = 'share-up'
export const shareUpAgain = 'share-up-again'

/** Far below what the parent takes, so that one call is done well within its time. */
const mostAtOnce = 100
const mostHolders = 200

const services = {
  credential: 'records/credential',
  payment: 'records/payment',
  benefit: 'records/benefit',
} as const satisfies Record<RecordKind, string>

/** Sends what waits of a holder, in its order; rejects where the parent cannot be reached, and what waits stays. */
export function sharingUp(
  { now }: Pick<Deps, 'now'>,
  repository: SharingRepository,
  { jobs, records, national }: SharingNeighbours,
) {
  /** The oldest that waits, and what follows of its kind. */
  async function nextOf(holderId: string): Promise<Share[]> {
    const queued = await repository.listQueued(holderId, mostAtOnce)
    const other = queued.findIndex(({ kind }) => kind !== queued[0]!.kind)
    return other < 0 ? queued : queued.slice(0, other)
  }

  /**
   * Sent again after an answer that was lost, the parent knows each by 接入编号 and 业务流水号.
   */
  async function send(rows: Share[], line: NationalLine): Promise<void> {
    const wires = await records.wiresOf(rows.map(({ recordId }) => recordId))
    const record = rows.map(({ recordId }) => wires.get(recordId)!)
    const { rejected } = await line.client.call(services[rows[0]!.kind], { record })
    const refused = new Map(
      rejected.map(({ index, field, reason }) => [rows[Number(index)]!.recordId, `${field} ${reason}`]),
    )
    for (const [recordId, cause] of refused) await repository.end([recordId], 'refused', cause, now())
    const sent = rows.map(({ recordId }) => recordId).filter((recordId) => !refused.has(recordId))
    await repository.end(sent, 'sent', null, now())
  }

  async function sendAll(holderId: string, keep: Keep): Promise<void> {
    if (national === undefined) return
    // Withdrawn meanwhile, nothing is queued any more.
    for (let rows = await nextOf(holderId); rows.length > 0 && (await keep()); rows = await nextOf(holderId))
      await send(rows, national)
  }

  /** By one process at a time, so that each record moves once. */
  const ofHolder = (holderId: string) => jobs.alone(`${shareUp} ${holderId}`, (keep) => sendAll(holderId, keep))

  /** What an outage left behind; the first call that fails ends it, until the next minute. */
  async function everyone(): Promise<void> {
    for (const holderId of await repository.listWaiting(mostHolders)) await ofHolder(holderId)
  }

  return Object.assign(ofHolder, { everyone })
}
