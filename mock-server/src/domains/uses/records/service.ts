import { toHex } from '@one-card/gm'
import type { FieldProblem } from '@one-card/records'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import { reportOf, reportProblem } from './report.ts'
import type { NewRecord, recordsOfHolder, RecordsRepository, SeenScene, UseKey } from './repository.ts'

export interface Records extends ReturnType<typeof recordsOfHolder> {
  /** Within the caller's transaction; says its id. */
  insert(record: Omit<NewRecord, 'id'>, transaction: Database): Promise<string>
  lastUsedAt(holderId: string): Promise<Date | undefined>
  /** Whether this caller saw this holder by this way since then, and not in vain. */
  hasUse: RecordsRepository['hasUse']
  listArrived: RecordsRepository['listArrived']
}

export type RecordsService = ReturnType<typeof recordsService>
type WireRecord = Record<string, string>

export function recordsService(
  { sealing, now, randomBytes }: Pick<Deps, 'sealing' | 'now' | 'randomBytes'>,
  repository: RecordsRepository,
  holders: Holders,
) {
  /** Begins with the moment it was made, in milliseconds: what happened in one second is listed as it came. */
  const newId = () => now().getTime().toString(16).padStart(12, '0') + toHex(randomBytes(10))

  const insert: Records['insert'] = async (record, transaction) => {
    const id = newId()
    await repository.insert({ id, ...record }, transaction)
    return id
  }

  /** Stores one reported record; the problem for which it was not stored, or nothing. The same report again is accepted and changes nothing. */
  async function storeReport(wire: WireRecord, channel: Channel): Promise<FieldProblem | undefined> {
    const problem = reportProblem(wire, channel.channelNo, now())
    if (problem) return problem
    const report = reportOf(wire)
    const holder = await holders.findByName(report.idNo, report.name, { channel, way: 'query', reason: wire.scene! })
    if (holder === undefined) return { field: 'idNo', reason: '号码或姓名有误' }
    const record = {
      ...report,
      ...registeredOf(channel),
      holderId: holder.id,
      reportIndex: sealing.index('report', JSON.stringify(report)),
    }
    const seen = (await repository.findPending(record, record.serialNo)) ?? (await repository.findDeclined(record))
    if (seen !== undefined && !isSceneOf(record, seen)) return { field: 'scene', reason: '与使用时的应用场景不符' }
    return (await settle(record)) || (await settle(record))
      ? undefined
      : { field: 'state', reason: '这笔业务已有处理结果' }
  }

  /** Once more after a lost race finds what the winner wrote. */
  async function settle(record: ReturnType<typeof reportOf> & UseKey & { reportIndex: string }): Promise<boolean> {
    const reported = await repository.reported(record, record.serialNo)
    if (reported) return reported.reportIndex === record.reportIndex
    const done =
      record.state === 'pending'
        ? (await repository.findPending(record, record.serialNo)) !== undefined
        : await repository.complete(record, record)
    if (done) return true
    if ((await repository.findDeclined(record)) === undefined) return repository.insertOnce({ id: newId(), ...record })
    return record.state === 'failed' && repository.fillIn(record, record)
  }

  return { insert, storeReport }
}

/** Whose desk it was is what its operator registered, whatever a report says of itself. */
function registeredOf({ institution }: Channel) {
  if (institution === undefined) return refuse('SERVICE_NOT_GRANTED')
  const { name: institutionName, address: institutionAddress, regionCode, institutionClass, creditCode } = institution
  return { institutionName, institutionAddress, regionCode, institutionClass, creditCode }
}

/** A report may say more of the scene in which a card was used, and nothing else. */
function isSceneOf({ sceneCode, sceneDetail }: Partial<SeenScene>, seen: SeenScene): boolean {
  return sceneCode === seen.sceneCode && (seen.sceneDetail === null || (sceneDetail ?? null) === seen.sceneDetail)
}
