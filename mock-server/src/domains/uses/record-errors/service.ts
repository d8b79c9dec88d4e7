import { beijingTime } from '@one-card/envelope'
import type { FieldProblem, WireRecord } from '@one-card/records'
import type { Deps } from '../../../deps.ts'
import { dayMs } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import { readCursor, writeCursor, type KeepErrors, type RecordKind, type Records } from '../records/index.ts'
import type { RecordError, recordErrorsRepository } from './repository.ts'

/** A month's closing of accounts, and a week to mend what it brings up. */
export const keepMs = 37 * dayMs
/** Of one caller; what comes beyond is answered and not kept. */
const mostWaiting = 10_000
/** Characters of JSON; the longest record of Annex C has a third of it. */
const longestRecord = 8_000
const longestField = 64
const pageSize = 20

export function recordErrorsService(
  { sealing, now }: Pick<Deps, 'sealing' | 'now'>,
  repository: ReturnType<typeof recordErrorsRepository>,
  { storeReports }: Pick<Records, 'storeReports'>,
) {
  /** By its 业务流水号; without one, by all that it says. */
  const errorNoOf = (kind: RecordKind, { channelNo }: Channel, record: WireRecord) =>
    sealing
      .index('report', JSON.stringify(['error', kind, channelNo, record.serialNo || Object.entries(record).sort()]))
      .slice(0, 32)

  const errorOf = (kind: RecordKind, channel: Channel, record: WireRecord, { field, reason }: FieldProblem) =>
    ({
      errorNo: errorNoOf(kind, channel, record),
      channelNo: channel.channelNo,
      kind,
      record: JSON.stringify(record),
      field: field.slice(0, longestField),
      reason,
      state: 'waiting',
      movedAt: now(),
    }) satisfies RecordError

  const keep: KeepErrors = async (kind, channel, stored, refused) => {
    const fit = refused
      .map(({ record, problem }) => errorOf(kind, channel, record, problem))
      .filter(({ record }) => record.length <= longestRecord)
    // Of two under one number the later stands.
    const errors = [...new Map(fit.map((each) => [each.errorNo, each])).values()]
    const waiting = await repository.countWaiting(channel.channelNo)
    await repository.put(errors.slice(0, Math.max(0, mostWaiting - waiting)))
    if (waiting === 0) return
    await repository.markMended(
      stored.map((record) => errorNoOf(kind, channel, record)),
      now(),
    )
  }

  return {
    keep,

    async list(kind: RecordKind, { channelNo }: Channel, after?: string) {
      const from = after === undefined ? undefined : readCursor(after)
      const rows = await repository.listWaiting(
        channelNo,
        kind,
        from && { movedAt: from.at, errorNo: from.id },
        pageSize + 1,
      )
      const page = rows.slice(0, pageSize)
      const last = page.at(-1)
      return {
        errors: page.map(({ errorNo, field, reason, movedAt, record }) => ({
          errorNo,
          field,
          reason,
          at: beijingTime(movedAt),
          keptUntil: beijingTime(new Date(movedAt.getTime() + keepMs)),
          record: JSON.parse(record) as WireRecord,
        })),
        waiting: String(await repository.countWaiting(channelNo, kind)),
        ...(rows.length > page.length && { next: writeCursor({ at: last!.movedAt, id: last!.errorNo }) }),
      }
    },

    /** Killed in between, it is sent again and is the same record. */
    async mend(errorNo: string, record: WireRecord, channel: Channel) {
      const error =
        (await repository.findWaiting(channel.channelNo, errorNo)) ?? refuse('RECORD_ERROR_UNKNOWN', 'errorNo')
      const reported = await storeReports(error.kind, record, channel)
      // What it was is gone, whatever number it goes by now: stored, or waiting as it is.
      const isOther = errorNoOf(error.kind, channel, record) !== errorNo
      if (reported.accepted === '1' || isOther) await repository.markMended([errorNo], now())
      return reported
    },
  }
}
