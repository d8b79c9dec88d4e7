import type PgBoss from 'pg-boss'
import type { Deps } from '../../../deps.ts'
import { bossOver, statementsOver } from './boss.ts'
import type { Job, JobOutcome } from '../../../job.ts'
import { poller, type After } from './poller.ts'
import { jobsRepository } from './repository.ts'
import { startAfter, topic } from './send.ts'

export interface WorkerOptions {
  jobs: Job[]
  /** A fault of a job or of the engine itself, to be logged. */
  onFault(error: unknown): void
  onOutcome?(name: string, outcome: JobOutcome, seconds: number): void
  /** For tests. */
  wait?: After
}

const defaultTries = 8
/** Before the second try; the waits double, and a part of them is by chance. */
const firstRetrySeconds = 5
/** A job that takes longer is taken over by another process. */
const expireSeconds = 60
/** The longest that a job waits whose nudge was lost, whose time has come or whose process was killed (then after its expiry). */
const pollSeconds = 5
const maintenanceSeconds = 60
/** Of one name in one process: a partner that does not answer holds up one of them. */
const atOnce = 4
const longestStopMs = 10_000

function queueOf({ name, tries = defaultTries }: Job): PgBoss.Queue {
  return {
    name,
    retryLimit: tries - 1,
    retryDelay: firstRetrySeconds,
    retryBackoff: true,
    expireInSeconds: expireSeconds,
  }
}

export interface JobWorker {
  /** Makes the engine's tables and a queue for each job, where they are missing. */
  prepare(): Promise<void>
  /** Does what is due now and what that makes due at once; for tests, in place of `start`. */
  runDue(): Promise<void>
  start(): Promise<void>
  /** Begins nothing more and waits for what runs; what takes too long is left to another process. */
  stop(): Promise<void>
}

/** Begins jobs of these names when they are due. */
export function jobWorker(
  deps: Pick<Deps, 'role' | 'db' | 'now' | 'listen'>,
  { jobs, onFault, onOutcome = () => {}, wait }: WorkerOptions,
): JobWorker {
  const { db, role, now, listen } = deps
  const boss = bossOver(deps)
  const repository = jobsRepository(db, role)
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const running = new Map(jobs.map(({ name }) => [name, new Set<Promise<void>>()]))
  const slots = new Map<string, number>()
  let maintainedAtMs = 0
  let stopping = false

  /** Under a lock: processes that make queues at one time would wait for each other for ever. */
  async function prepare(): Promise<void> {
    await db.transaction(async (transaction) => {
      await jobsRepository(transaction, role).lockTables()
      const installer = bossOver({ db: transaction, role, now })
      await installer.start()
      const known = new Map((await installer.getQueues()).map((queue) => [queue.name, queue]))
      for (const job of jobs) {
        const options = queueOf(job)
        const found = known.get(job.name)
        if (!found) await installer.createQueue(job.name, options)
        else if (Object.entries(options).some(([key, value]) => found[key as keyof PgBoss.Queue] !== value))
          await installer.updateQueue(job.name, options)
      }
    })
  }

  /** Each stretch of time is one slot, and pg-boss accepts one job a slot from whatever process. */
  async function sendScheduled(): Promise<void> {
    for (const { name, everySeconds } of jobs) {
      if (!everySeconds) continue
      const slot = Math.floor(now().getTime() / 1000 / everySeconds)
      if (slots.get(name) === slot) continue
      await boss.send(name, {}, { singletonSeconds: everySeconds, startAfter: startAfter(now()) })
      slots.set(name, slot)
    }
  }

  /** Gives back what dead processes had begun, and puts away what is over. */
  async function maintain(): Promise<void> {
    if (now().getTime() - maintainedAtMs < maintenanceSeconds * 1000) return
    await boss.maintain()
    maintainedAtMs = now().getTime()
  }

  /** Says how many names of jobs it began. */
  async function round(): Promise<number> {
    try {
      await maintain()
      await sendScheduled()
      const due = (await repository.listDue(now())).filter((name) => byName.has(name))
      due.forEach(begin)
      return due.length
    } catch (error) {
      onFault(error)
      return 0
    }
  }

  function begin(name: string): void {
    const job = byName.get(name)
    const own = running.get(name)
    if (!job || !own || own.size >= atOnce) return
    const done = doAll(job)
      .catch(onFault)
      .finally(() => own.delete(done))
    own.add(done)
  }

  async function doAll(job: Job): Promise<void> {
    while (!stopping) {
      const [claimed] = await boss.fetch<object>(job.name, { includeMetadata: true })
      if (!claimed) return
      // More of them may be waiting.
      begin(job.name)
      await doOne(job, claimed)
    }
  }

  async function doOne(job: Job, claimed: PgBoss.JobWithMetadata): Promise<void> {
    const beganMs = performance.now()
    const outcome = await outcomeOf(job, claimed)
    onOutcome(job.name, outcome, (performance.now() - beganMs) / 1000)
  }

  async function outcomeOf(
    job: Job,
    { id, data, retryCount, retryLimit }: PgBoss.JobWithMetadata,
  ): Promise<JobOutcome> {
    try {
      const answer = await job.work?.(data, id)
      return await settle(job, id, data, answer)
    } catch (error) {
      onFault(error)
      // Not the message: a driver's repeats the values of the query.
      await boss.fail(job.name, id, { error: (error as Error).name })
      return retryCount < retryLimit ? 'retry' : 'failed'
    }
  }

  /** The end comes first: it locks the job, so that of two processes with the same job one settles. */
  async function settle(job: Job, id: string, data: object, answer: unknown): Promise<JobOutcome> {
    return db.transaction(async (transaction) => {
      const ended = (await boss.complete(job.name, id, {}, { db: statementsOver(transaction, now) })) as unknown
      if ((ended as { affected: number }).affected === 0) return 'lost'
      await job.settle?.(transaction, data, answer)
      return 'done'
    })
  }

  const all = () => Promise.all([...running.values()].flatMap((each) => [...each]))
  let polling: ReturnType<typeof poller> | undefined
  let stopListening = async () => {}

  return {
    prepare,

    async runDue(): Promise<void> {
      while ((await round()) > 0) while ([...running.values()].some((each) => each.size > 0)) await all()
    },

    async start(): Promise<void> {
      await prepare()
      polling = poller(async () => void (await round()), pollSeconds * 1000, wait)
      stopListening = await listen(topic, polling.wake)
      polling.wake()
    },

    async stop(): Promise<void> {
      stopping = true
      await stopListening()
      await polling?.stop()
      let timer: NodeJS.Timeout | undefined
      const tooLong = new Promise((resolve) => (timer = setTimeout(resolve, longestStopMs)))
      await Promise.race([all(), tooLong])
      clearTimeout(timer)
    },
  }
}
