import { eq, sql } from 'drizzle-orm'
import { randomBytes } from '@one-card/gm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openForTest } from '../../../db/open-for-test.ts'
import type { Store } from '../../../db/open.ts'
import { sealing } from '../../../db/sealing.ts'
import { auditCheck, auditModule } from './index.ts'
import { audit, auditLink } from './schema.ts'

let store: Store
const clock = { at: new Date('2026-11-23T01:30:00Z') }
const seals = sealing({ dataKey: randomBytes(16), indexKey: randomBytes(32) })
const deps = () => ({ db: store.db, sealing: seals, now: () => clock.at })
const check = () => auditCheck(deps())()
const addLinks = () => auditModule(deps()).jobs![0]!.work!({}, '')

beforeAll(async () => {
  store = await openForTest()
}, 60_000)
afterAll(() => store.close())

async function write(count: number) {
  const { record } = auditModule(deps()).api
  for (let at = 0; at < count; at += 1)
    await record({
      at: clock.at,
      caller: '020933010001',
      service: 'open/ecode/decode',
      msgCode: '000000',
      requestId: String(at).padStart(32, '0'),
      elapsedMs: 5,
    })
}
/** A chain of six, of which three were added later. */
beforeEach(async () => {
  await store.db.delete(auditLink)
  await store.db.delete(audit)
  await write(3)
  await addLinks()
  await write(3)
  await addLinks()
})
const ids = async () => (await store.db.select().from(auditLink).orderBy(auditLink.link)).map(({ auditId }) => auditId)

it('holds over all rows, added whenever', async () => {
  expect(await check()).toEqual({ links: 6 })
})

it('names the first row that was changed, and the first that was deleted', async () => {
  const [, second, , fourth] = await ids()
  await store.db.update(audit).set({ msgCode: '900001' }).where(eq(audit.auditId, fourth!))
  expect(await check()).toMatchObject({ links: 3, broken: { link: 4, auditId: fourth } })
  await store.db.delete(audit).where(eq(audit.auditId, second!))
  expect(await check()).toMatchObject({ links: 1, broken: { link: 2, auditId: second, what: '它的审计记录被删除了' } })
})

it('is not mended by whoever has the database and no key', async () => {
  const [first, second] = await ids()
  await store.db.delete(auditLink).where(eq(auditLink.auditId, first!))
  expect(await check()).toMatchObject({ links: 0, broken: { link: 1 } })
  await store.db.update(auditLink).set({ link: sql`${auditLink.link} - 1` })
  expect(await check()).toMatchObject({ links: 0, broken: { link: 1, auditId: second } })
})

it('names a row that was put in beside it', async () => {
  await store.db.insert(audit).values({
    at: new Date(clock.at.getTime() - 2 * 86_400_000),
    caller: '020933010001',
    service: 'open/ecode/decode',
    msgCode: '000000',
    requestId: 'f'.repeat(32),
    elapsedMs: 5,
  })
  await addLinks()
  expect(await check()).toMatchObject({ links: 6, broken: { what: '这条审计记录没有入链' } })
})
