import { relative } from 'node:path'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Says of each failed journey how to run it alone with a trace; passing journeys keep none, which costs an eighth of their time. */
export default class RunAgain implements Reporter {
  onTestEnd({ location }: TestCase, { status }: TestResult): void {
    if (status === 'passed' || status === 'skipped') return
    process.stdout.write(
      `  again, with a trace: npx playwright test ${relative(process.cwd(), location.file)}:${location.line} --trace on\n`,
    )
  }

  printsToStdio(): boolean {
    return false
  }
}
