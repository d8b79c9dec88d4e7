import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/**
 * Says of each failed journey what stood on its page, and how to run it alone with a trace; passing journeys keep none, which
 * costs an eighth of their time.
 */
export default class RunAgain implements Reporter {
  onTestEnd({ location }: TestCase, { status, attachments }: TestResult): void {
    if (status === 'passed' || status === 'skipped') return
    process.stdout.write(
      `  again, with a trace: npx playwright test ${relative(process.cwd(), location.file)}:${location.line} --trace on\n`,
    )
    for (const { name, path } of attachments) {
      if (name === 'error-context' && path !== undefined) process.stdout.write(`${readFileSync(path, 'utf8')}\n`)
    }
  }

  printsToStdio(): boolean {
    return false
  }
}
