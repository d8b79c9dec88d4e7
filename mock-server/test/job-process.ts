import { appendFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { openDatabase } from '../src/db/open.ts'
import type { Job } from '../src/job.ts'
import { jobWorker } from '../src/domains/operations/jobs/index.ts'

/** A process that does one job, to be killed at the point its arguments name: what `crash.test.ts` starts. */
const [dataDir = '', at = '', point = '', log = ''] = process.argv.slice(2)
const databaseUrl = process.env.TEST_DATABASE_URL
const store = await openDatabase({ role: 'national', dataDir, ...(databaseUrl && { databaseUrl }) })

function crashAt(here: string): void {
  if (here === point) process.kill(process.pid, 'SIGKILL')
}

const job: Job<{ no: string }, string> = {
  name: 'crashing',
  async work({ no }, id) {
    appendFileSync(log, `${no} ${id}\n`)
    crashAt('after-work')
    return id
  },
  async settle(transaction, { no }) {
    await transaction.execute(sql`INSERT INTO effect VALUES (${no})`)
    crashAt('before-commit')
  },
}
const worker = jobWorker(
  { ...store, role: 'national', now: () => new Date(at) },
  { jobs: [job], onFault: (error) => process.stderr.write(String(error)), onOutcome: () => crashAt('after-commit') },
)
await worker.prepare()
await worker.runDue()
await worker.stop()
await store.close()
