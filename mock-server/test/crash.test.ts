import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import pg from 'pg'
import { openDatabase, type Store } from '../src/db/open.ts'
import { jobsModule, jobWorker } from '../src/domains/operations/jobs/index.ts'
import { crashingJob } from './crashing-job.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })
const server = process.env.TEST_DATABASE_URL
const database = `crash_${process.pid}`
const databaseUrl = server && Object.assign(new URL(server), { pathname: database }).href
const dataDir = mkdtempSync(join(tmpdir(), 'one-card-crash-'))
const log = join(dataDir, 'other-side.log')
const program = fileURLToPath(new URL('job-process.ts', import.meta.url))
const startsAtMs = Date.parse('2026-11-23T01:30:00Z')

/** The same database as the processes': of the embedded one only one of us may have it at a time. */
function open(): Promise<Store> {
  return openDatabase({ role: 'national', dataDir, ...(databaseUrl && { databaseUrl }) })
}

async function onServer(statement: string): Promise<void> {
  if (!server) return
  const client = new pg.Client(server)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Resolves to the signal that ended a process which does what is due. */
async function endOfProcess(point: string): Promise<unknown> {
  const at = new Date(startsAtMs).toISOString()
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir, at, point, log], {
    stdio: 'inherit',
    env: { ...process.env, ...(databaseUrl && { TEST_DATABASE_URL: databaseUrl }) },
  })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  return signal
}

beforeAll(async () => {
  await onServer(`CREATE DATABASE ${database}`)
  writeFileSync(log, '')
  const store = await open()
  const deps = { ...store, role: 'national' as const, now: () => new Date(startsAtMs) }
  await jobWorker(deps, { jobs: [{ name: 'crashing' }], onFault: () => {} }).prepare()
  await store.db.execute(sql`CREATE TABLE effect (no text)`)
  await store.close()
})
afterAll(async () => {
  rmSync(dataDir, { recursive: true })
  await onServer(`DROP DATABASE ${database} WITH (FORCE)`)
})

it.each([
  ['after-work', 2],
  ['before-commit', 2],
  ['after-commit', 1],
])('a job whose process is killed %s is done %i times under one id and has one effect', async (point, works) => {
  const store = await open()
  const deps = { ...store, role: 'national' as const, now: () => new Date(startsAtMs) }
  await jobsModule(deps).api.send('crashing', { no: point }, store.db)
  await store.close()

  expect(await endOfProcess(point)).toBe('SIGKILL')
  const survivor = await open()
  let atMs = startsAtMs
  const worker = jobWorker(
    { ...survivor, role: 'national', now: () => new Date(atMs) },
    { jobs: [crashingJob(log)], onFault: (error) => expect.fail(String(error)) },
  )
  // Taken from the dead process after its time, then done after the wait of a second try.
  for (const minutes of [2, 4]) {
    atMs = startsAtMs + minutes * 60_000
    await worker.runDue()
  }
  await worker.stop()
  const { rows } = (await survivor.db.execute(sql`SELECT no FROM effect WHERE no = ${point}`)) as unknown as {
    rows: object[]
  }
  await survivor.close()

  const calls = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(point))
  expect(calls).toHaveLength(works)
  expect(new Set(calls).size).toBe(1)
  expect(rows).toEqual([{ no: point }])
})
