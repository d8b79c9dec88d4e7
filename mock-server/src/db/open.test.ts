import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { page } from '../domains/access/pages/schema.ts'
import { lockFolder } from './lock.ts'
import { openForTest } from './open-for-test.ts'
import { openDatabase } from './open.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'one-card-db-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

describe('the embedded database', () => {
  it('keeps what it holds, migrates once, and lets nobody else in meanwhile', async () => {
    const first = await openDatabase({ role: 'national', dataDir })
    await first.db.insert(page).values({ name: 'national-zone', title: '全国服务专区', minAuthLevel: 1 })
    await expect(openDatabase({ role: 'national', dataDir })).rejects.toThrow(/in use by process \d+; stop it first/)
    await first.close()
    const second = await openDatabase({ role: 'national', dataDir })
    expect(await second.db.select().from(page)).toHaveLength(1)
    await second.close()
  }, 60_000)

  it('delivers a message to those who listen to its topic, until they stop', async () => {
    const store = await openForTest('local')
    const told: unknown[] = []
    const stop = await store.listen('session', (message) => told.push(message))
    await store.notify('session', { sessionId: 'a' })
    await store.notify('other', { sessionId: 'b' })
    await expect.poll(() => told).toEqual([{ sessionId: 'a' }])
    await stop()
    await store.notify('session', { sessionId: 'c' })
    expect(told).toHaveLength(1)
    await store.close()
  }, 60_000)
})

describe('a database server', () => {
  it.each([
    ['postgres://somebody:secret@localhost:1/x', /^Cannot reach the database at localhost:1: .*\.$/],
    ['nonsense', /^DATABASE_URL is not an address/],
  ])('at %s gets one clear sentence without a password', async (databaseUrl, sentence) => {
    const error = await openDatabase({ role: 'national', dataDir, databaseUrl }).catch((reason: Error) => reason)
    expect((error as Error).message).toMatch(sentence)
    expect((error as Error).message).not.toContain('secret')
  })
})

describe('a store of the tests', () => {
  it.skipIf(process.env.TEST_DATABASE_URL === undefined)(
    'refuses on PostgreSQL what would wait for ever on the embedded database',
    async () => {
      const { db, close } = await openForTest()
      const beside = new Error('A query beside its own transaction waits for ever on the embedded database')
      await db.transaction((transaction) => transaction.select().from(page))
      await expect(db.transaction(() => db.select().from(page))).rejects.toMatchObject({ cause: beside })
      await expect(db.transaction(() => db.transaction(async () => {}))).rejects.toThrow(beside)
      await close()
    },
  )
})

describe('the lock', () => {
  const folder = join(dataDir, 'locked')

  it('is taken over from a process that is gone, also when its number lives again', () => {
    const { pid } = spawnSync('true')
    for (const stale of [`${pid} 1`, `${process.pid} 1`, 'garbage', '']) {
      writeFileSync(`${folder}.lock`, stale)
      lockFolder(folder)()
    }
  })

  it('is free again once released', () => {
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow('in use')
    release()
    lockFolder(folder)()
  })
})
