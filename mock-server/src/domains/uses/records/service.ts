import { parseBeijingTime } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import type { FieldProblem, WireRecord } from '@one-card/records'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import { annexes, reportOf, reportProblem } from './annex.ts'
import type { FindOutcome } from './outcome/repository.ts'
import type { recordsOfHolder } from './of-holder/repository.ts'
import type { NewRecord, RecordsRepository, SeenScene, UseKey } from './repository.ts'
import type { wiresOfRecords } from './wires.ts'
import { registeredReport, type FindMerchant } from './registered.ts'

export interface Records extends ReturnType<typeof recordsOfHolder>, ReturnType<typeof wiresOfRecords> {
  /** Within the caller's transaction; says its id. */
  insert(record: Omit<NewRecord, 'id'>, transaction: Database): Promise<string>
  lastUsedAt(holderId: string): Promise<Date | undefined>
  /** Whether this caller saw this holder by this way since then, and not in vain. */
  hasUse: RecordsRepository['hasUse']
  listArrived: RecordsRepository['listArrived']
  findOutcome: FindOutcome
  findMoney: RecordsRepository['findMoney']
  /** Each of them stored, or why not; one after another, so that two reports of one use in a batch meet each other. */
  storeReports(kind: NewRecord['kind'], sent: WireRecord | WireRecord[], channel: Channel): Promise<Reported>
}

/** Puts a record on its way to the parent platform (§5.4.1.3), in the transaction that wrote it. */
export type ShareRecord = (
  record: Pick<NewRecord, 'id' | 'holderId' | 'kind' | 'state'>,
  transaction: Database,
) => Promise<void>

/** What of a call was stored, and what was not and why: it waits for its caller (decision 0060). */
export type KeepErrors = (
  kind: NewRecord['kind'],
  channel: Channel,
  stored: WireRecord[],
  refused: { record: WireRecord; problem: FieldProblem }[],
) => Promise<void>

/** Whether its holder agrees that this system brings records of them (decision 0064). */
export type MayCollect = (holderId: string, channelNo: string) => Promise<boolean>

export interface RecordsNeighbours {
  holders: Pick<Holders, 'findByName'>
  sessions: Pick<Sessions, 'listOpen' | 'pushToPage'>
  findMerchant: FindMerchant
  /** Of a platform that has a parent. */
  share?: ShareRecord
  keepErrors: KeepErrors
  mayCollect: MayCollect
}

export interface Reported {
  accepted: string
  rejected: (FieldProblem & { index: string })[]
}

/** Kept nowhere, not even among what waits to be mended. */
const notAgreed = '持卡人已停止本系统提供用卡记录'

export type RecordsService = ReturnType<typeof recordsService>
type Report = Omit<NewRecord, 'id'> & { reportIndex: string; serialNo: string } & SeenScene

export function recordsService(
  {
    db,
    sealing,
    now,
    randomBytes,
    dictionaries,
  }: Pick<Deps, 'db' | 'sealing' | 'now' | 'randomBytes' | 'dictionaries'>,
  repository: RecordsRepository,
  { holders, sessions, findMerchant, share, keepErrors, mayCollect }: RecordsNeighbours,
) {
  /** Begins with the moment it was made, in milliseconds: what happened in one second is listed as it came. */
  const newId = () => now().getTime().toString(16).padStart(12, '0') + toHex(randomBytes(10))

  const insert: Records['insert'] = async (record, transaction) => {
    const id = newId()
    await repository.insert({ id, ...record }, transaction)
    await share?.({ id, ...record }, transaction)
    return id
  }

  /** A record and its way up, both or neither; one that goes nowhere needs no transaction. */
  const together = <T>(run: (within: Database) => Promise<T>): Promise<T> =>
    share === undefined ? run(db) : db.transaction(run)

  /** False as the repository says. */
  const insertOnce = (report: Omit<NewRecord, 'id'>): Promise<boolean> =>
    together(async (within) => {
      const record = { id: newId(), ...report }
      const isNew = await repository.insertOnce(record, within)
      if (isNew) await share?.(record, within)
      return isNew
    })

  /** The page that showed the code is told what came of it. */
  async function pushOutcome({ holderId }: UseKey): Promise<void> {
    for (const sessionId of await sessions.listOpen(holderId, now()))
      await sessions.pushToPage(sessionId, 'ecode/state')
  }

  async function complete(record: Report & UseKey): Promise<boolean> {
    const isNew = await together(async (within) => {
      const id = await repository.complete(record, record, within)
      if (id !== undefined) await share?.({ ...record, id }, within)
      return id !== undefined
    })
    if (isNew) await pushOutcome(record)
    return isNew
  }

  /** Stores one reported record; the problem for which it was not stored, or nothing. The same report again is accepted and changes nothing. */
  async function storeReport(
    kind: NewRecord['kind'],
    wire: WireRecord,
    channel: Channel,
  ): Promise<FieldProblem | undefined> {
    const annex = annexes[kind]
    // Held against the dictionaries of its own time: what was closed since then was open when it happened.
    const tables = dictionaries.at(parseBeijingTime(wire[annex.time] ?? '') ?? now())
    const problem = reportProblem(annex, wire, channel, { tables, now: now() })
    if (problem) return problem
    const told = reportOf(annex, wire, tables)
    if (!annex.scenes(told).some((scene) => channel.scenes.includes(scene)))
      return { field: annex.scene, reason: '不在本系统登记的应用场景内' }
    const report = await registeredReport(told, channel, findMerchant)
    if ('field' in report) return report
    const reason = wire.scene ?? wire.subjectItem!
    const holder = await holders.findByName(report.idNo, report.name, { channel, way: 'query', reason })
    if (holder === undefined) return { field: annex.idNo, reason: '号码或姓名有误' }
    if (!(await mayCollect(holder.id, report.channelNo))) return { field: annex.idNo, reason: notAgreed }
    const reportIndex = sealing.index('report', JSON.stringify(Object.entries(told).sort()))
    const record: Report = { ...report, holderId: holder.id, reportIndex }
    return kind === 'credential' ? storeUse(record) : storeMoney(record)
  }

  async function storeUse(report: Report): Promise<FieldProblem | undefined> {
    const record = report as Report & UseKey
    const seen = (await repository.findPending(record, record.serialNo)) ?? (await repository.findDeclined(record))
    if (seen !== undefined && !isSceneOf(record, seen)) return { field: 'scene', reason: '与使用时的应用场景不符' }
    return (await settle(record)) || (await settle(record))
      ? undefined
      : { field: 'state', reason: '这笔业务已有处理结果' }
  }

  /** Money moves once under one number; what the platform itself wrote of it is the same when holder and amount are. */
  async function storeMoney(record: Report): Promise<FieldProblem | undefined> {
    if (await insertOnce(record)) return undefined
    const { reportIndex, holderId, amountFen } = (await repository.findMoney(record))!
    const isSame =
      reportIndex === null
        ? holderId === record.holderId && amountFen === record.amountFen
        : reportIndex === record.reportIndex
    return isSame ? undefined : { field: 'serialNo', reason: '该业务流水号已用于另一条记录' }
  }

  /** Once more after a lost race finds what the winner wrote. */
  async function settle(record: Report & UseKey): Promise<boolean> {
    const reported = await repository.reported(record, record.serialNo)
    if (reported) return reported.reportIndex === record.reportIndex
    const done =
      record.state === 'pending'
        ? (await repository.findPending(record, record.serialNo)) !== undefined
        : await complete(record)
    if (done) return true
    if ((await repository.findDeclined(record)) === undefined) return insertOnce(record)
    return record.state === 'failed' && repository.fillIn(record, record)
  }

  const storeReports: Records['storeReports'] = async (kind, sent, channel) => {
    const reports = Array.isArray(sent) ? sent : [sent]
    const rejected: Reported['rejected'] = []
    const stored: WireRecord[] = []
    const refused: Parameters<KeepErrors>[3] = []
    for (const [index, record] of reports.entries()) {
      const problem = await storeReport(kind, record, channel)
      if (problem === undefined) stored.push(record)
      else {
        rejected.push({ index: String(index), ...problem })
        if (problem.reason !== notAgreed) refused.push({ record, problem })
      }
    }
    await keepErrors(kind, channel, stored, refused)
    return { accepted: String(reports.length - rejected.length), rejected }
  }

  return { insert, storeReports }
}

/** A report may say more of the scene in which a card was used, and nothing else. */
function isSceneOf({ sceneCode, sceneDetail }: SeenScene, seen: SeenScene): boolean {
  return sceneCode === seen.sceneCode && (seen.sceneDetail === null || sceneDetail === seen.sceneDetail)
}
