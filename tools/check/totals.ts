import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Totals {
  passed: number
  failed: number
}

/** A runner that ended without a report, or failed without a failed test, counts as one failure. */
function honest(ok: boolean, passed: number, failed: number): Totals {
  return { passed, failed: !ok && failed === 0 ? 1 : failed }
}

/** `name` is that of vitest's report in `folder`. */
export function unitTotals(ok: boolean, folder: string, name: string): Totals {
  const file = join(folder, `${name}.json`)
  if (!existsSync(file)) return honest(false, 0, 0)
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  return honest(ok, report.numPassedTests, report.numFailedTests)
}

/** Journeys that may pass at their second try only: one of 250 fails by chance in most runs, and hides nothing if it is named. */
const chancesAllowed = 3

export function e2eTotals(ok: boolean, folder: string): Totals {
  const file = join(folder, 'e2e.json')
  if (!existsSync(file)) return honest(false, 0, 0)
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  return stats.flaky > chancesAllowed
    ? honest(ok, stats.expected, stats.unexpected + stats.flaky)
    : honest(ok, stats.expected + stats.flaky, stats.unexpected)
}
