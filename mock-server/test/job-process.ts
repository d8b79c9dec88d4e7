import { openDatabase } from '../src/db/open.ts'
import { jobWorker } from '../src/domains/operations/jobs/index.ts'
import { crashingJob } from './crashing-job.ts'

/** A process that does one job, to be killed at the point its arguments name: what `crash.test.ts` starts. */
const [dataDir = '', at = '', point = '', log = ''] = process.argv.slice(2)
const databaseUrl = process.env.TEST_DATABASE_URL
const store = await openDatabase({ role: 'national', dataDir, ...(databaseUrl && { databaseUrl }) })

function crashAt(here: string): void {
  if (here === point) process.kill(process.pid, 'SIGKILL')
}

const worker = jobWorker(
  { ...store, role: 'national', now: () => new Date(at) },
  {
    jobs: [crashingJob(log, crashAt)],
    onFault: (error) => process.stderr.write(String(error)),
    onOutcome: () => crashAt('after-commit'),
  },
)
await worker.prepare()
await worker.runDue()
await worker.stop()
await store.close()
