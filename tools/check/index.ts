import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { checkBudgets } from './budgets.ts'
import { changedFiles, changedSince, journeysOf } from './changed.ts'
import { withLimits } from './limits.ts'
import { runPart, runTwoAtATime, type Command, type Part } from './parts.ts'
import { startPostgres } from './postgres.ts'
import { passedByChance, slowestTests } from './tests-run.ts'
import { e2eTotals, unitTotals, type Totals } from './totals.ts'

/**
 * Every check and test of the project; says what failed, where the time went, and ends with one line of totals. Caches
 * (`.cache`, not in git) serve repeated runs; a fresh clone has none, so its verdict rests on no earlier one.
 */
const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
mkdirSync('.cache', { recursive: true })

const reports = (name: string) => ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${name}.json`]
/** `npm test -- --changed`: only what the changes since main can reach. */
const since = process.argv.includes('--changed') ? changedSince() : undefined
const changed = since === undefined ? undefined : changedFiles(since)
const among = (pattern: RegExp, whole: string[]) => changed?.filter((file) => pattern.test(file)) ?? whole

const checks: Command[] = [
  { title: 'types', command: ['tsx', 'tools/check/types.ts'] },
  {
    title: 'lint',
    command: ['eslint', '--max-warnings', '0', '--no-warn-ignored', '--cache', '--cache-location', '.cache/eslint'],
    files: among(/\.(ts|vue|js|mjs)$/, ['.']),
  },
  {
    title: 'styles',
    command: ['stylelint'],
    files: among(/^(ui-kit|apps|packages)\/.*\.(vue|css)$/, ['{ui-kit,apps,packages}/**/*.{vue,css}']),
  },
  {
    title: 'layers',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'ui-kit', 'mock-server'],
  },
  { title: 'dead code', command: ['knip'] },
  {
    title: 'layout',
    command: ['prettier', '--check', '--ignore-unknown', '--cache', '--cache-location', '.cache/prettier'],
    files: among(/./, ['.']),
  },
  { title: 'file sizes', command: ['tsx', 'tools/check/file-sizes.ts'] },
].flatMap(({ files = [''], ...check }) =>
  files.length === 0 ? [] : [{ ...check, command: [...check.command, ...files.filter(Boolean)] }],
)
/** Sockets have their turn on PostgreSQL (vitest.config.ts). */
const unit = since === undefined ? ['--project', 'document', '--project', 'node'] : ['--changed', since]
const journeys = changed === undefined ? undefined : journeysOf(changed)
/** A failed journey is walked once more, and named at the end if it then passes; `--once`: it is not. */
const tries = process.argv.includes('--once') ? [] : ['--retries', '1']

const parts: Part[] = []
const totals: Totals[] = []
const single = ({ ok }: Part): Totals => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

async function run(command: Command, totalsOf: (ok: boolean) => Totals): Promise<void> {
  const part = await runPart(command, 'behind')
  parts.push(part)
  totals.push(totalsOf(part.ok))
}

const overBudget: string[] = []
async function budgets(): Promise<Totals> {
  console.log('\n— byte budgets (docs/design/performance.md)')
  const rows = await checkBudgets()
  console.table(rows)
  for (const { name, actual, gate, ok } of rows) if (!ok) overBudget.push(`${name}: ${actual}, gate ${gate}`)
  return { passed: rows.length - overBudget.length, failed: overBudget.length }
}

/** Of what opens a store all tests, and each test that goes through sockets, which is run here alone: vitest.config.ts says which are left out. */
const throughSockets = readdirSync('mock-server/test', { encoding: 'utf8', recursive: true }).filter((file) =>
  file.endsWith('.test.ts'),
)
const forPostgres = ['mock-server/src/db/postgres.ts', ...throughSockets.map((file) => `mock-server/test/${file}`)]

async function onPostgres(): Promise<void> {
  const { url, stop } = await startPostgres()
  const command = ['vitest', 'related', '--run', ...reports('postgres'), ...forPostgres]
  await run({ title: 'PostgreSQL', command, env: { TEST_DATABASE_URL: url } }, (ok) =>
    unitTotals(ok, results, 'postgres'),
  )
  await stop()
}

async function inNode(): Promise<void> {
  for (const part of await runTwoAtATime(checks)) {
    parts.push(part)
    totals.push(single(part))
  }
  // Its tests wait for one another's processes; those that compute come last, when the journeys may have left both cores.
  if (changed === undefined || changed.some((file) => file.startsWith('mock-server/'))) await onPostgres()
  await run(
    { title: 'unit tests', command: ['vitest', 'run', '--passWithNoTests', ...unit, ...reports('unit')] },
    (ok) => unitTotals(ok, results, 'unit'),
  )
}

async function inChromium(): Promise<void> {
  const title = 'journeys in Chromium'
  const part = await runPart({ title, command: ['playwright', 'test', ...tries, ...(journeys ?? [])] }, 'in front')
  parts.push(part)
  totals.push(e2eTotals(part.ok, results))
}

// Tests in Node read built pages too.
const build = await runPart({ title: 'build', command: ['tsx', 'tools/build/index.ts'] }, 'in front')
parts.push(build)
totals.push(single(build))
if (build.ok) totals.push(await budgets())
// Journeys leave part of both cores free, and what runs in Node takes it.
await Promise.all([inNode(), build.ok && journeys?.length !== 0 && inChromium()])

const limited = withLimits(parts)
console.log('\n— where the time went')
console.table(
  limited.map(({ title, ok, seconds, processorSeconds, limit }) => ({
    part: title,
    passed: ok,
    seconds,
    'of processor': processorSeconds,
    limit,
  })),
)
console.table(
  slowestTests(results, 10).map(({ title, seconds }) => ({
    'slowest tests': title,
    seconds: Number(seconds.toFixed(1)),
  })),
)

const grown = limited.filter(({ processorSeconds, limit }) => processorSeconds > limit).map(({ title }) => title)
if (grown.length > 0) console.log(`\ntwice what they were (tools/check/limits.ts): ${grown.join(', ')}`)

if (overBudget.length > 0) console.log(`\nover their budget:\n  ${overBudget.join('\n  ')}`)

const chances = passedByChance(results)
if (chances.length > 0) console.log(`\npassed at the second try only, so to be mended:\n  ${chances.join('\n  ')}`)

const passed = totals.reduce((sum, each) => sum + each.passed, 0)
const failed = totals.reduce((sum, each) => sum + each.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
