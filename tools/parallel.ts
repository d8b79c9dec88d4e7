import { spawnSync } from 'node:child_process'
import { startPostgres } from './check/postgres.ts'

/**
 * `npm run parallel [rounds]`: fifty submits of one order and twenty `pay/scanned` of one number at one moment, so many rounds over,
 * and two platforms on one PostgreSQL of which one is killed in the midst of payments.
 */
const rounds = process.argv[2] ?? '20'
const { url, stop } = await startPostgres()
const tests = ['mock-server/test/payments.test.ts', 'mock-server/test/two-processes.test.ts']
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--reporter=verbose', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, PARALLEL_RUNS: rounds, TEST_DATABASE_URL: url },
})
await stop()
process.exitCode = status ?? 1
