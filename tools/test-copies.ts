import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the tests of a run keep the stores they copy (mock-server/src/db/open-for-test.ts). */
export default function keepCopies(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'one-card-copies-'))
  process.env.TEST_COPIES = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
