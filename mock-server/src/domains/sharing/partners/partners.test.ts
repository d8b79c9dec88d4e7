import { beijingTime } from '@one-card/envelope'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { openRecordFile } from '@one-card/channel-sdk/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { benefitRecord } from '../../../../test/benefit-record.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { partnerReviews } from './index.ts'
import { shareApplication } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const partner = '示例社会保险经办窗口'
const office = '示例待遇发放系统'
const [agrees, silent] = ['withoutPassword', 'doubleSurname'] as const
const day = '2026-11-22'
const content = {
  kind: 'benefit',
  fields: ['subjectItem', 'amount'],
  purpose: '核对补贴是否重复',
  period: 'days-30',
} as const
let applicationNo = ''

beforeAll(async () => {
  platform = await demoPlatform()
  const { channelNo } = await platform.channel(office)
  const record = [agrees, silent].map((who, at) => benefitRecord(channelNo, `P-${at}`, platform.citizen(who)))
  await platform.open('records/benefit', office, { record })
  applicationNo = (await platform.open('partner-share/apply', partner, { ...content, fields: [...content.fields] }))
    .applicationNo
}, 60_000)
afterAll(() => platform.store.close())

const reviews = () => partnerReviews({ db: platform.store.db, role: 'national', now: () => platform.clock.at })
const reviewed = { who: '李工', why: '与用途相符' }
const read = () => platform.open('partner-share/read', partner, { applicationNo, day })
async function ask(period: 'once' | 'until-withdrawn') {
  const { name, idNo } = platform.citizen(agrees)
  const asked = { name, idNo, items: ['benefitRecords' as const], matter: '补贴发放', purpose: content.purpose, period }
  return (await platform.open('query-grant/request', partner, asked)).grantNo
}
const holder = () => platform.session(agrees, { authLevel: '3' })
async function footprints() {
  const { intentions } = await platform.page('disclosures/list', await holder(), {})
  return intentions.flatMap(({ tries }) => tries).filter(({ fields }) => fields.includes('benefitRecords'))
}

it('gives nothing before somebody approved it, whatever holders agree to', async () => {
  await expect(read()).rejects.toMatchObject({ reason: 'SHARE_NOT_APPROVED' })
  await expect(reviews().decide(applicationNo, 'approve', { who: '', why: '' })).rejects.toThrow('--who')
  await reviews().decide(applicationNo, 'approve', reviewed)
  await expect(reviews().decide(applicationNo, 'refuse', reviewed)).rejects.toThrow('不在')
  expect(await platform.open('partner-share/state', partner, { applicationNo })).toEqual({
    state: 'approved',
    reason: reviewed.why,
    validUntil: beijingTime(new Date(platform.clock.at.getTime() + 30 * 86_400_000)),
  })
  expect(await read()).toEqual({ records: [] })
})

it('gives approved fields of who agreed, and writes each look down for them', async () => {
  const grantNo = await ask('until-withdrawn')
  expect(await read(), 'asked and not answered').toEqual({ records: [] })
  await platform.page('query-grants/decide', await holder(), { grantNo, decision: 'agreed' })
  expect(await read()).toEqual({ records: [{ subjectItem: '基本养老金', amount: '3120.50' }] })
  expect(await footprints()).toMatchObject([{ outcome: 'seen', way: 'query' }])
  expect(await platform.open('partner-share/read', partner, { applicationNo, day: '2026-11-21' })).toEqual({
    records: [],
  })
  expect(await footprints(), 'an empty day is no look').toHaveLength(1)
})

it('comes as a file that opens with the partner’s keys alone, and not when a byte of it was changed', async () => {
  const {
    name,
    count,
    content: file,
  } = await platform.open('partner-share/file', partner, {
    applicationNo,
    day,
    form: 'csv',
  })
  expect([name, count]).toEqual([`${applicationNo}-${day}.json`, '1'])
  const keysOf = (caller: string) => {
    const { channelNo, sm4Key, privateKey } = platform.world.channels.find((each) => each.name === caller)!
    return { channelNo, sm4Key, privateKey, platformPublicKey: platform.keys.publicKey }
  }
  const open = (text: string, caller = partner) => openRecordFile(new TextEncoder().encode(text), keysOf(caller))
  expect(open(file)).toMatchObject({ applicationNo, day, csv: '"subjectItem","amount"\r\n"基本养老金","3120.50"' })
  expect(file).not.toContain('3120')
  expect(open(file, office)).toBeUndefined()
  expect(open(file.slice(0, file.length / 2))).toBeUndefined()
  const at = file.indexOf('"data":"') + 20
  expect(open(file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1))).toBeUndefined()
})

it('is a view that its own role alone may read, which leaves a footprint too', async () => {
  const { view, reader, fields } = await reviews().view(applicationNo)
  expect(fields).toEqual(content.fields)
  const before = (await footprints()).length
  const { db } = platform.store
  // The view goes by the database's own clock.
  await db.update(shareApplication).set({ validUntil: new Date('2100-01-01') })
  const rows = await db.transaction(async (transaction) => {
    await transaction.execute(sql.raw(`SET LOCAL ROLE ${reader}`))
    return (await transaction.execute(sql.raw(`SELECT * FROM ${view}`))) as unknown as { rows: object[] }
  })
  expect(rows.rows).toContainEqual({ subjectItem: '基本养老金', amount: '3120.50' })
  expect((await footprints()).length).toBe(before + 1)
  await expect(
    db.transaction(async (transaction) => {
      await transaction.execute(sql.raw(`SET LOCAL ROLE ${reader}`))
      await transaction.execute(sql.raw('SELECT * FROM national.use_record'))
    }),
  ).rejects.toThrow()
})

const server = process.env.TEST_DATABASE_URL
it.runIf(server)('is read over a connection of its own on PostgreSQL, which can do nothing else there', async () => {
  const { db } = platform.store
  const { view, reader } = await reviews().view(applicationNo)
  await db.execute(sql.raw(`ALTER ROLE ${reader} LOGIN`))
  const { rows } = (await db.execute(sql`SELECT current_database() AS name`)) as unknown as { rows: { name: string }[] }
  const address = Object.assign(new URL(server!), { username: reader, pathname: rows[0]!.name })
  const before = (await footprints()).length
  const client = new pg.Client(address.href)
  await client.connect()
  try {
    const read = await client.query(`SELECT * FROM ${view}`)
    expect(read.rows).toEqual([{ subjectItem: '基本养老金', amount: '3120.50' }])
    expect(await footprints()).toHaveLength(before + 1)
    for (const attempt of [
      'SELECT * FROM national.use_record',
      'SELECT * FROM national.disclosure',
      'DELETE FROM national.disclosure',
      `UPDATE national.share_application SET valid_until = '2200-01-01'`,
      `INSERT INTO ${view} VALUES ('x', '1.00')`,
      `CREATE OR REPLACE VIEW ${view} AS SELECT 1`,
      'CREATE TABLE national.mine (one text)',
    ])
      await expect(client.query(attempt), attempt).rejects.toThrow()
  } finally {
    await client.end()
  }
})

it('ends at the very next call when its holder withdraws, and for everybody when the review is taken back', async () => {
  const session = await holder()
  const { grants } = await platform.page('query-grants/list', session, {})
  const { grantNo } = grants.find(({ state }) => state === 'granted')!
  await platform.page('query-grants/withdraw', session, { grantNo })
  expect(await read()).toEqual({ records: [] })
  const once = await ask('once')
  await platform.page('query-grants/decide', session, { grantNo: once, decision: 'agreed' })
  expect((await read()).records).toHaveLength(1)
  expect(await read(), 'agreed to once').toEqual({ records: [] })
  await reviews().decide(applicationNo, 'end', reviewed)
  await expect(read()).rejects.toMatchObject({ reason: 'SHARE_NOT_APPROVED' })
})

it('takes only fields of the table it names, and tells nobody else of an application', async () => {
  await expect(
    platform.open('partner-share/apply', partner, { ...content, fields: ['password'] }),
  ).rejects.toMatchObject({ reason: 'FORMAT_INVALID' })
  await expect(platform.open('partner-share/state', office, { applicationNo })).rejects.toMatchObject({
    reason: 'SHARE_UNKNOWN',
  })
})
