import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, PgTable, type PgColumn } from 'drizzle-orm/pg-core'
import { randomBytes } from '@one-card/gm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealing, type Sealing, type SealingKeys } from '../src/db/sealing.ts'
import { rekeyJob, resealCells } from '../src/domains/operations/column-keys/index.ts'
import { holdersRepository } from '../src/domains/people/holders/repository.ts'
import { holder } from '../src/domains/people/holders/schema.ts'
import { registrations } from '../src/domains/access/registrations/index.ts'
import { tokensRepository } from '../src/domains/entry/tokens/repository.ts'
import { applicationsRepository } from '../src/domains/zones/applications/repository.ts'
import { complaintsRepository } from '../src/domains/zones/complaints/repository.ts'
import { institution } from '../src/domains/zones/institutions/schema.ts'
import { cities } from '../src/worlds/zones/cities.ts'
import { demoInstitutions } from '../src/worlds/zones/institutions.ts'
import { moneyPlatform } from './money.ts'

let platform: Awaited<ReturnType<typeof moneyPlatform>>

/** Every table of every module. */
const domains = join(import.meta.dirname, '../src/domains')
const schemas = readdirSync(domains, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('schema.ts'))
const modules = (await Promise.all(schemas.map((file) => import(join(domains, file))))) as Record<string, unknown>[]
const tables = modules.flatMap(Object.values).filter((each): each is PgTable => is(each, PgTable))
const sealed = tables.flatMap((table) => {
  const { name, columns } = getTableConfig(table)
  return columns
    .filter((column) => column.name.startsWith('sealed_'))
    .map((column) => [`${name}.${column.name}`, table, column] as const)
})

/** What names a row: its primary key. */
function keyOf(table: PgTable, row: Record<string, unknown>): string {
  const { columns, primaryKeys } = getTableConfig(table)
  const names = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary)
  return names.map((column) => row[propertyOf(table, column)]).join('/')
}

/** Two objects may stand for one column. */
const propertyOf = (table: PgTable, { name }: PgColumn) =>
  Object.entries(getTableColumns(table)).find(([, each]) => each.name === name)![0]

/** Something in every sealed column. */
beforeAll(async () => {
  platform = await moneyPlatform()
  const { store, deps } = platform
  await store.db.insert(institution).values(demoInstitutions(cities.slice(0, 1), deps.sealing))
  const { channelNo } = platform.world.channels[1]!
  await registrations(deps).rotate(channelNo, 24, { who: '张工', why: '例行换发' })
  const { name, idNo } = platform.citizen('withoutPassword')
  const page = 'ecard-code'
  await platform.open('user-token/issue', '示例市民App', { name, idNo, mobile: '13300004399', authLevel: '2', page })
  const session = await platform.session()
  await platform.page('session/keys', session, {
    sm4Key: 'b'.repeat(32),
    publicKey: `04${'c'.repeat(128)}`,
  })
  // What stands in the store of a zone's own platform only.
  await tokensRepository(store.db, deps.sealing).insert({
    tokenHash: 'a'.repeat(64),
    channelNo: platform.world.channels[0]!.channelNo,
    holderId: session.holderId,
    page,
    authLevel: 2,
    elderly: false,
    returnUrl: deps.publicUrl,
    issuedAt: deps.now(),
    expiresAt: deps.now(),
    received: 'received',
  })
  const complaints = complaintsRepository(store.db, deps.sealing)
  await complaints.insert({
    complaintNo: '1',
    holderId: session.holderId,
    regionCode: '320500',
    kind: 'advice',
    text: '字再大一些',
    madeAt: deps.now(),
  })
  await complaints.addPicture('1', 'iVBORw0KGgo=', deps.now())
  await complaints.say('1', 'desk', '可以在“我的”里换成大字', deps.now())
  const applications = applicationsRepository(store.db, deps.sealing)
  const form = { applicationNo: '1', holderId: session.holderId, regionCode: '320500', serviceId: '320500-care' }
  await applications.openFor({ ...form, changedAt: deps.now() })
  await applications.submit('1', [], deps.now())
  await applications.decide('1', 'approved', '材料齐全', deps.now())
  await platform.page('ecode/show', session, {})
  const { attemptId } = await platform.page('real-person/begin', session, { leadsTo: 'ecard-code/query-grants' })
  await platform.page('real-person/desk', session, { attemptId })
  await platform.open('records/credential', '示例服务大厅窗口', { record: { serialNo: 'E-1' } })
  await platform.pay((await platform.order()).orderNo, session)
}, 60_000)
afterAll(() => platform.store.close())

it.each(sealed)('%s opens in its own row and column alone', async (_name, table, column) => {
  const rows = (await platform.store.db.select().from(table)) as Record<string, unknown>[]
  const filled = rows.filter((row) => row[propertyOf(table, column)] !== null)
  expect(filled.length, 'give the column a value above').toBeGreaterThan(0)
  const { sealing } = platform.deps
  for (const row of filled.slice(0, 5)) {
    const text = row[propertyOf(table, column)] as string
    expect(sealing.open(text, column, keyOf(table, row))).not.toBe('')
    for (const other of rows.filter((each) => each !== row).slice(0, 5))
      expect(() => sealing.open(text, column, keyOf(table, other))).toThrow('another place')
    for (const [, , elsewhere] of sealed.filter(([, , each]) => each !== column))
      expect(() => sealing.open(text, elsewhere, keyOf(table, row))).toThrow('another place')
  }
})

describe('after a rotation of the column keys', () => {
  const cells = async () =>
    (
      await Promise.all(
        sealed.map(async ([, table, column]) => {
          const rows = (await platform.store.db.select().from(table)) as Record<string, unknown>[]
          return rows.map(
            (row) => [row[propertyOf(table, column)] as string | null, column, keyOf(table, row)] as const,
          )
        }),
      )
    ).flatMap((each) => each.filter((cell) => cell[0] !== null) as (readonly [string, PgColumn, string])[])

  it('all of it opens throughout, old rows and new ones, and is moved in steps that can be cut short', async () => {
    const { store, deps, keys, citizen } = platform
    const fresh = () => ({ dataKey: randomBytes(16), indexKey: randomBytes(32) })
    const ring: SealingKeys = { ...keys }
    const seals = sealing(keys, () => ring)
    const running = sealing(keys, () => ring)
    /** A row that was written stands elsewhere in its table. */
    const openedBy = async (one: Sealing) =>
      (await cells()).map(([text, column, row]) => [column.name, row, one.open(text, column, row)].join(' ')).sort()
    const before = await openedBy(deps.sealing)
    Object.assign(ring, { newer: [fresh()], sealsWith: 2 })
    seals.refresh()
    const rekeys = [resealCells({ db: store.db, sealing: seals }), holdersRepository(store.db, seals).rekey]
    // Cut short after a few: what is left of the former keys opens beside what was moved, in a process that was not told.
    for (const rekey of rekeys) expect(await rekey(3)).toBe(3)
    const marks = async () => (await cells()).map(([text]) => text.startsWith('2.'))
    expect(new Set(await marks())).toEqual(new Set([true, false]))
    expect(await openedBy(running)).toEqual(before)
    const found = async (one: Sealing) =>
      (await holdersRepository(store.db, one).findByIdNo(citizen('withoutPassword').idNo))?.idNo
    expect([await found(seals), await found(running)]).toEqual([
      citizen('withoutPassword').idNo,
      citizen('withoutPassword').idNo,
    ])
    const job = rekeyJob({ sealing: seals }, rekeys)
    await job.work!({}, '')
    expect(new Set(await marks())).toEqual(new Set([true]))
    expect(await job.work!({}, '')).toEqual({ moved: 0 })
    expect(await openedBy(running)).toEqual(before)
    const digests = await store.db.select({ digest: holder.idNoIndex }).from(holder)
    expect(digests.filter(({ digest }) => !digest.startsWith('2.'))).toEqual([])
    expect(await found(running)).toBe(citizen('withoutPassword').idNo)
    // Without the new generation nothing of it opens.
    const [text, column, row] = (await cells())[0]!
    expect(() => sealing(keys).open(text, column, row)).toThrow('Generation 2')
  })
})
