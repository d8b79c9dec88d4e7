import { appendFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Job } from '../src/job.ts'

/** A job that notes in the file `log` what it did on another side, and tells which points it reaches: what `crash.test.ts` kills and takes over. */
export function crashingJob(log: string, reached: (point: string) => void = () => {}): Job<{ no: string }, string> {
  return {
    name: 'crashing',
    async work({ no }, id) {
      appendFileSync(log, `${no} ${id}\n`)
      reached('after-work')
      return id
    },
    async settle(transaction, { no }) {
      await transaction.execute(sql`INSERT INTO effect VALUES (${no})`)
      reached('before-commit')
    },
  }
}
