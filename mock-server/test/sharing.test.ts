import { beijingTime } from '@one-card/envelope'
import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useRecord } from '../src/domains/uses/records/schema.ts'
import { sealing } from '../src/db/sealing.ts'
import { printedDictionaries } from '../src/dictionaries.ts'
import { nationalLine } from '../src/domains/entry/tokens/index.ts'
import { wiresOfRecords } from '../src/domains/uses/records/index.ts'
import { checkSharing, sharingRepository } from '../src/domains/uses/sharing/index.ts'
import { share } from '../src/domains/uses/sharing/schema.ts'
import { postJson } from '../src/outgoing.ts'
import { nationalPlatformNo } from '../src/worlds/access/channels.ts'
import type { PersonKey } from '../src/worlds/people/citizens.ts'
import { benefitRecord } from './benefit-record.ts'
import { openPage } from './page-session.ts'
import { rowsOf } from './sample-records.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

let national: TestPlatform
let local: TestPlatform
let restoreFetch = () => {}
let check: ReturnType<typeof checkSharing>
/** Of the test's own making: the line to the parent is cut, or loses its answers. */
const line = { cut: false, answersLost: 0, calls: 0 }
const hall = '示例苏州服务大厅窗口'
const till = '示例苏州便利店收银台'
const office = '示例苏州待遇发放系统'

beforeAll(async () => {
  national = await startPlatform()
  const { channelNo, sm4Key, privateKey, platformPublicKey } = national.keySetOf('示例地方一卡通应用平台')
  const party = { channelNo, sm4Key, privateKey, platformPublicKey, url: national.origin, knownAs: nationalPlatformNo }
  const original = globalThis.fetch
  globalThis.fetch = async (...call) => {
    if (!String(call[0]).startsWith(`${national.origin}/open/v1/records/`)) return original(...call)
    if (line.cut) throw new TypeError('fetch failed')
    const answer = await original(...call)
    line.calls += 1
    if (line.answersLost === 0) return answer
    line.answersLost -= 1
    throw new TypeError('fetch failed')
  }
  restoreFetch = () => (globalThis.fetch = original)
  local = await startPlatform({ role: 'local', clock: national.clock, national: party })
  await local.worker.prepare()
  const records = wiresOfRecords({
    db: local.store.db,
    sealing: sealing(local.platformKeys),
    dictionaries: printedDictionaries,
  })
  const lineUp = nationalLine(party, { postJson, now: () => national.clock.at })
  check = checkSharing(sharingRepository(local.store.db), { records, national: lineUp })
}, 120_000)
afterAll(async () => {
  restoreFetch()
  await local.close()
  await national.close()
})
beforeEach(() => Object.assign(line, { cut: false, answersLost: 0 }))

/** On the holder's own page. */
async function consent(who: PersonKey, decision: 'agreed' | 'withdrawn') {
  const { name, idNo } = local.citizen(who)
  const { url } = await local.token({ page: 'local-zone', name, idNo }, '示例苏州市民App')
  const { client } = await openPage(local, url)
  await client.call('sharing/decide', { decision })
  expect(await client.call('sharing/consent', {})).toEqual({ state: decision })
}
let no = 0
/** One payout a call, each under a number of its own. */
async function payOut(who: PersonKey) {
  const serialNo = `UP-${(no += 1)}`
  const record = benefitRecord(local.keySetOf(office).channelNo, serialNo, local.citizen(who))
  expect(await local.caller(office).call('records/benefit', { record })).toEqual({ accepted: '1', rejected: [] })
  return serialNo
}
/** As they were written. */
async function there(): Promise<(string | null)[]> {
  const rows = await national.store.db
    .select({ serialNo: useRecord.serialNo })
    .from(useRecord)
    .where(eq(useRecord.channelNo, local.keySetOf(office).channelNo))
    .orderBy(sql`ctid`)
  return rows.map(({ serialNo }) => serialNo)
}
const states = async () => (await local.store.db.select().from(share)).map(({ state, cause }) => ({ state, cause }))

describe('a record of a local platform', () => {
  it('goes up as soon as it is written, whole, and once though its answer is lost', async () => {
    await consent('manyMonths', 'agreed')
    line.answersLost = 1
    const serialNo = await payOut('manyMonths')
    await local.worker.runDue()
    expect(await there()).toEqual([serialNo])
    national.clock.forward(61)
    await local.worker.runDue()
    expect(line.calls).toBeGreaterThan(1)
    expect(await there()).toEqual([serialNo])
    expect(await states()).toEqual([{ state: 'sent', cause: null }])
    const [row] = await national.store.db.select().from(useRecord).where(eq(useRecord.serialNo, serialNo))
    expect(row).toMatchObject({ kind: 'benefit', amountFen: 312_050, regionCode: '320500', state: 'succeeded' })
    expect(row!.details).toMatchObject({ department: '示例市社会保险服务中心', subjectItem: '基本养老金' })
  })

  it('of a use goes up when its system has reported, as that of a payment does', async () => {
    const { name, idNo } = local.citizen('manyMonths')
    const rows = rowsOf(beijingTime(local.clock.at))
    const use = { accessNo: local.keySetOf(hall).channelNo, serialNo: 'UP-U', ...rows['C.3'], name, idNo }
    const reportUse = (state: string) => local.caller(hall).call('records/credential', { record: { ...use, state } })
    await reportUse('未响应')
    await local.worker.runDue()
    expect(await states()).toContainEqual({ state: 'held', cause: 'unfinished' })
    await reportUse('成功')
    const { channelNo: accessNo } = local.keySetOf(till)
    const paid = { accessNo, ...rows['C.4'], payerName: name, payerIdNo: idNo, serialNo: 'UP-P' }
    expect(await local.caller(till).call('records/payment', { record: paid })).toMatchObject({ accepted: '1' })
    await local.worker.runDue()
    const found = await national.store.db
      .select()
      .from(useRecord)
      .where(inArray(useRecord.serialNo, ['UP-U', 'UP-P']))
      .orderBy(useRecord.kind)
    expect(found).toMatchObject([
      { kind: 'credential', state: 'succeeded', institutionName: '示例市政务服务中心', channelNo: use.accessNo },
      { kind: 'payment', amountFen: 3560, details: { merchantName: '示例样本便利店' }, channelNo: accessNo },
    ])
    expect((await states()).map(({ state }) => state)).not.toContain('refused')
  })

  it('waits through an hour without the parent, and then goes in its order', async () => {
    line.cut = true
    const before = await there()
    const sent: string[] = []
    for (let minute = 0; minute < 60; minute += 10) {
      if (minute % 20 === 0) sent.push(await payOut('manyMonths'))
      national.clock.forward(600)
      await local.worker.runDue()
    }
    expect(await there()).toEqual(before)
    line.cut = false
    national.clock.forward(60)
    await local.worker.runDue()
    expect(await there()).toEqual([...before, ...sent])
  }, 180_000)

  it('stays without its holder’s yes, and what waited stays when it is withdrawn', async () => {
    const before = await there()
    await payOut('withoutPassword')
    await local.worker.runDue()
    line.cut = true
    await consent('doubleSurname', 'agreed')
    await payOut('doubleSurname')
    await local.worker.runDue()
    await consent('doubleSurname', 'withdrawn')
    line.cut = false
    national.clock.forward(3600)
    await local.worker.runDue()
    expect(await there()).toEqual(before)
    expect((await states()).map(({ cause }) => cause)).toEqual(expect.arrayContaining(['no-consent', 'withdrawn']))
  })

  it('that waits in the queue is not taken in when its holder stopped it at the parent meanwhile', async () => {
    const { name, idNo } = national.citizen('manyMonths')
    const { client } = await openPage(national, (await national.token({ page: 'ecard-code', name, idNo })).url)
    const { sources } = await client.call('consents/list', {})
    const { channelNo: systemNo } = local.keySetOf(office)
    expect(sources).toContainEqual(expect.objectContaining({ systemNo, way: 'local-platform', state: 'agreed' }))
    const before = await there()
    line.cut = true
    await payOut('manyMonths')
    await local.worker.runDue()
    await client.call('consents/decide', { systemNo, decision: 'withdrawn' })
    line.cut = false
    national.clock.forward(3600)
    await local.worker.runDue()
    expect(await there()).toEqual(before)
    expect(await states()).toContainEqual({
      state: 'refused',
      cause: expect.stringContaining('持卡人已停止') as string,
    })
  })

  it('is counted on both sides, and what is missing is named with its reason', async () => {
    const [, , tally] = await check('2026-11-22')
    expect(tally).toMatchObject({ kind: 'benefit', here: 7, there: 4 })
    expect(tally!.missing.map(({ state, cause }) => [state, cause]).sort()).toEqual([
      ['held', 'no-consent'],
      ['held', 'withdrawn'],
      ['refused', 'idNo 持卡人已停止本系统提供用卡记录'],
    ])
  })
})

describe('a local platform', () => {
  it('brings the records of its own region’s systems and of no others', async () => {
    const { name, idNo, bankCard } = local.citizen('withoutPassword')
    const foreign = benefitRecord('020933010012', 'UP-X', { name, idNo, bankCard })
    const caller = national.caller('示例地方一卡通应用平台')
    expect(await caller.call('records/benefit', { record: foreign })).toMatchObject({
      accepted: '0',
      rejected: [{ field: 'accessNo' }],
    })
  })
})
