import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { checkBudgets } from './budgets.ts'
import { e2eTotals, unitTotals, type Totals } from './totals.ts'

/** Every check and test of the project, one after the other; says what failed and ends with one line of totals. */
const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

/** Without NODE_ENV: the build sets it to production in this process, and tests want Vue's development half. */
const environment: NodeJS.ProcessEnv = { ...process.env, npm_config_loglevel: 'error' }
delete environment.NODE_ENV

function run(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n— ${title}`)
  const started = Date.now()
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit', env: environment })
  console.log(`  ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`)
  return status === 0
}

const single = (ok: boolean): Totals => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

async function budgets(): Promise<Totals> {
  console.log('\n— byte budgets (performance.md)')
  const rows = await checkBudgets()
  console.table(rows)
  return { passed: rows.filter((row) => row.ok).length, failed: rows.filter((row) => !row.ok).length }
}

const totals: Totals[] = [
  single(run('types', 'vue-tsc', '--noEmit')),
  single(run('lint', 'eslint', '.', '--max-warnings', '0')),
  single(run('styles', 'stylelint', '{ui-kit,apps}/**/*.{vue,css}')),
  single(
    run('layers', 'depcruise', 'packages', 'apps', 'ui-kit', 'mock-server', '--config', '.dependency-cruiser.mjs'),
  ),
  single(run('dead code', 'knip')),
  single(run('file sizes', 'tsx', 'tools/check/file-sizes.ts')),
]
const built = run('build', 'tsx', 'tools/build/index.ts')
totals.push(single(built))
if (built) totals.push(await budgets())
totals.push(
  unitTotals(
    run(
      'unit tests',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/unit.json`,
    ),
    results,
  ),
)
if (built) totals.push(e2eTotals(run('journeys in Chromium', 'playwright', 'test'), results))

const passed = totals.reduce((sum, each) => sum + each.passed, 0)
const failed = totals.reduce((sum, each) => sum + each.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
