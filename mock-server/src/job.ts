import type { Database } from './db/open.ts'

/**
 * Work that is done later, by whichever process of this role comes to it first, and again after a failure or a crash (decision
 * 0013). Data and answers are kept in the database: numbers of rows, never personal data.
 */
export interface Job<Data extends object = object, Answer = unknown> {
  /** Also the name of its queue: small letters and hyphens. */
  name: string
  /** The engine itself sends it, once in each stretch of so many seconds however many processes run; at most a day. */
  everySeconds?: number
  /** So often at most; 8 without it, which is about half an hour. */
  tries?: number
  /** What no transaction of ours can take back. May be done more than once: whoever is called knows a repetition by `id`. */
  work?(data: Data, id: string): Promise<Answer>
  /** In one transaction with the end of the job, so once. Uses that transaction and nothing else of the database. */
  settle?(transaction: Database, data: Data, answer: Answer): Promise<void>
}

/** How one try of a job ended: well; to be tried again; given up; while another process had already taken it over. */
export type JobOutcome = 'done' | 'retry' | 'failed' | 'lost'
