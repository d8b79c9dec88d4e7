import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openForTest } from '../../../db/open-for-test.ts'
import type { Store } from '../../../db/open.ts'
import type { Job, JobOutcome } from '../../../job.ts'
import { cleanupJob, jobsModule, jobWorker, type JobWorker } from './index.ts'

let store: Store
const clock = { at: new Date('2026-11-23T01:30:00Z') }
const faults: unknown[] = []
const outcomes: string[] = []
const workers: JobWorker[] = []

const forward = (seconds: number) => {
  clock.at = new Date(clock.at.getTime() + seconds * 1000)
}
const deps = () => ({
  role: 'national' as const,
  db: store.db,
  now: () => clock.at,
  notify: store.notify,
  listen: store.listen,
})
const send = (name: string, data: object, startAt?: Date) => jobsModule(deps()).api.send(name, data, store.db, startAt)

function workerFor(jobs: Job[]): JobWorker {
  const worker = jobWorker(deps(), {
    jobs,
    onFault: (error) => faults.push(error),
    onOutcome: (name: string, outcome: JobOutcome) => outcomes.push(`${name} ${outcome}`),
    // Nothing is polled: what is done without `runDue` was woken.
    wait: () => () => {},
  })
  workers.push(worker)
  return worker
}

beforeAll(async () => {
  store = await openForTest()
}, 60_000)
afterAll(() => store.close())

beforeEach(() => {
  for (const list of [faults, outcomes]) list.length = 0
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})

/** A job that writes down what it's given. */
function noting(name: string) {
  const seen: object[] = []
  const job: Job = { name, work: async (data) => void seen.push(data) }
  return { job, seen }
}

describe('a job', () => {
  it('is done once its transaction has committed, and never when that is undone', async () => {
    const { job, seen } = noting('in-a-transaction')
    const worker = workerFor([job])
    await worker.prepare()
    const { send } = jobsModule(deps()).api

    await expect(
      store.db.transaction(async (transaction) => {
        await send(job.name, { no: 1 }, transaction)
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    await worker.runDue()
    expect(seen).toEqual([])

    await store.db.transaction((transaction) => send(job.name, { no: 2 }, transaction))
    await worker.runDue()
    expect(seen).toEqual([{ no: 2 }])
    await worker.runDue()
    expect(seen).toHaveLength(1)
  })

  it('is begun by the commit itself, in this process without a poll', async () => {
    const { job, seen } = noting('woken')
    const worker = workerFor([job])
    await worker.start()
    await store.db.transaction((transaction) => jobsModule(deps()).api.send(job.name, { no: 1 }, transaction))
    await expect.poll(() => seen).toEqual([{ no: 1 }])
  })

  it('waits for its time', async () => {
    const { job, seen } = noting('later')
    const worker = workerFor([job])
    await worker.prepare()
    await send(job.name, {}, new Date(clock.at.getTime() + 60_000))
    forward(59)
    await worker.runDue()
    expect(seen).toEqual([])
    forward(1)
    await worker.runDue()
    expect(seen).toHaveLength(1)
  })

  it('that nobody knows is refused where it is sent', async () => {
    await workerFor([]).prepare()
    await expect(send('unheard-of', {})).rejects.toThrow('No job is called unheard-of.')
  })

  it('is tried again after longer and longer waits, until it is given up', async () => {
    const began: number[] = []
    const job: Job = {
      name: 'failing',
      tries: 3,
      async work() {
        began.push(clock.at.getTime())
        throw new TypeError('holder 110101199003070011')
      },
    }
    const worker = workerFor([job])
    await worker.prepare()
    await send(job.name, {})
    for (let second = 0; second < 60; second += 1) {
      await worker.runDue()
      forward(1)
    }
    const waits = began.slice(1).map((at, index) => (at - began[index]!) / 1000)
    expect(waits).toHaveLength(2)
    // A part of each wait is by chance; a second is the step of this test.
    expect(waits[0]).toBeGreaterThanOrEqual(5)
    expect(waits[0]).toBeLessThanOrEqual(11)
    expect(waits[1]).toBeGreaterThanOrEqual(10)
    expect(waits[1]).toBeLessThanOrEqual(21)
    expect(outcomes).toEqual(['failing retry', 'failing retry', 'failing failed'])
    expect(faults).toHaveLength(3)
    expect(await depthOf(job.name)).toEqual({ name: 'failing', waiting: 0, active: 0, failed: 1 })
    const kept = await store.db.execute(
      sql`SELECT output::text AS output FROM national_jobs.job WHERE name = 'failing'`,
    )
    expect((kept as unknown as { rows: object[] }).rows).toEqual([{ output: '{"error": "TypeError"}' }])
  })

  it('settles together with its end: neither without the other', async () => {
    await store.db.execute(sql`CREATE TABLE IF NOT EXISTS effect (id text)`)
    let works = 0
    const job: Job<{ no: number }, string> = {
      name: 'settling',
      async work(_data, id) {
        works += 1
        return id
      },
      async settle(transaction, _data, id) {
        await transaction.execute(sql`INSERT INTO effect VALUES (${id})`)
        if (works === 1) throw new Error('between effect and commit')
      },
    }
    const worker = workerFor([job])
    await worker.prepare()
    await send(job.name, { no: 1 })
    await worker.runDue()
    expect(await effects()).toEqual([])
    forward(11)
    await worker.runDue()
    expect(await effects()).toHaveLength(1)
    expect(works).toBe(2)
    expect(outcomes).toEqual(['settling retry', 'settling done'])
  })

  it('that took too long is taken over, and has one effect although both come to its end', async () => {
    await store.db.execute(sql`CREATE TABLE IF NOT EXISTS effect (id text)`)
    await store.db.execute(sql`DELETE FROM effect`)
    const [first, second] = [gate(), gate()]
    const gates = [first, second]
    const job: Job = {
      name: 'slow',
      async work(_data, id) {
        const own = gates.shift()!
        own.reached()
        await own.opened
        return id
      },
      settle: async (transaction, _data, id) =>
        void (await transaction.execute(sql`INSERT INTO effect VALUES (${id})`)),
    }
    const [one, other] = [workerFor([job]), workerFor([job])]
    await one.prepare()
    await send(job.name, {})
    const slow = one.runDue()
    await first.isReached
    forward(61)
    await other.runDue()
    forward(11)
    const taken = other.runDue()
    await second.isReached
    second.open()
    await taken
    first.open()
    await slow
    expect(outcomes).toEqual(['slow done', 'slow lost'])
    expect(await effects()).toHaveLength(1)
  })
})

describe('several workers', () => {
  it('do each of many jobs once', async () => {
    const { job, seen } = noting('many')
    const all = [1, 2, 3].map(() => workerFor([job]))
    await Promise.all(all.map((worker) => worker.prepare()))
    for (let no = 0; no < 40; no += 1) await send(job.name, { no })
    await Promise.all(all.map((worker) => worker.runDue()))
    expect(seen).toHaveLength(40)
    expect(new Set(seen.map((data) => (data as { no: number }).no)).size).toBe(40)
  })

  it('do what is scheduled once in its stretch of time, and once after a long pause', async () => {
    const { job, seen } = noting('each-minute')
    const all = [1, 2, 3].map(() => workerFor([{ ...job, everySeconds: 60 }]))
    await Promise.all(all.map((worker) => worker.prepare()))
    const runAll = () => Promise.all(all.map((worker) => worker.runDue()))
    await runAll()
    expect(seen).toHaveLength(1)
    forward(59)
    await runAll()
    forward(1)
    await runAll()
    expect(seen.length).toBe(2)
    forward(3600)
    await runAll()
    expect(seen).toHaveLength(3)
  })

  it('leave a job alone that a newer release has sent', async () => {
    const { job, seen } = noting('of-a-newer-release')
    await workerFor([job]).prepare()
    await send(job.name, {})
    await workerFor([noting('old').job]).runDue()
    expect(seen).toEqual([])
    expect(await depthOf(job.name)).toMatchObject({ waiting: 1 })
  })
})

it('stops when what runs is done, and begins nothing more', async () => {
  const held = gate()
  let began = 0
  const job: Job = {
    name: 'held',
    async work() {
      began += 1
      // As many as run at once: nothing more is being fetched.
      if (began === 4) held.reached()
      await held.opened
    },
  }
  const worker = workerFor([job])
  await worker.start()
  for (let no = 0; no < 6; no += 1) await send(job.name, { no })
  await held.isReached
  let stopped = false
  const stopping = worker.stop().then(() => (stopped = true))
  await send(job.name, {})
  expect(stopped).toBe(false)
  held.open()
  await stopping
  expect(began).toBe(4)
  expect(await depthOf(job.name)).toMatchObject({ waiting: 3, active: 0 })
})

it('changes its queues with the jobs of a newer release', async () => {
  await workerFor([{ name: 'changing', tries: 2 }]).prepare()
  await workerFor([{ name: 'changing', tries: 5 }]).prepare()
  await send('changing', {})
  const { rows } = (await store.db.execute(
    sql`SELECT retry_limit FROM national_jobs.job WHERE name = 'changing'`,
  )) as unknown as { rows: object[] }
  expect(rows).toEqual([{ retry_limit: 4 }])
})

it('deletes what is over of each module, whatever happens to the others, and again in a minute', async () => {
  const deletedBefore: string[] = []
  const note = async (date: Date) => void deletedBefore.push(date.toISOString())
  const worker = workerFor([
    cleanupJob(
      [
        { keepMs: 0, deleteBefore: () => Promise.reject(new Error('gone')) },
        { keepMs: 1000, deleteBefore: note },
      ],
      () => clock.at,
    ),
  ])
  await worker.prepare()
  await worker.runDue()
  expect(deletedBefore).toEqual([new Date(clock.at.getTime() - 1000).toISOString()])
  expect(outcomes).toEqual(['cleanup failed'])
  expect(faults).toEqual([new Error('gone')])
  forward(60)
  await worker.runDue()
  expect(deletedBefore).toHaveLength(2)
})

async function depthOf(name: string) {
  return (await jobsModule(deps()).api.listDepths()).find((depth) => depth.name === name)
}

async function effects(): Promise<object[]> {
  return ((await store.db.execute(sql`SELECT id FROM effect`)) as unknown as { rows: object[] }).rows
}

/** Holds who comes to it, and says when they have come. */
function gate() {
  let [open, reached] = [() => {}, () => {}]
  const opened = new Promise<void>((resolve) => (open = resolve))
  const isReached = new Promise<void>((resolve) => (reached = resolve))
  return { open: () => open(), opened, reached: () => reached(), isReached }
}
