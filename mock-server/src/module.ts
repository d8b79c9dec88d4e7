import type { Handler } from './handler.ts'
import type { Job } from './job.ts'

/** What a module gives to the platform (platform.ts). */
export interface Module<Api = unknown> {
  /** For other modules and the doors. */
  api: Api
  handlers?: Handler[]
  jobs?: Job[]
  cleanup?: Cleanup
  rekey?: Rekey
}

/** Moves what stands under former column keys to those that seal, so many at most; says how many it moved (decision 0065). */
export type Rekey = (most: number) => Promise<number>

/** Rows that no request can reach any more, some time after their end. */
export interface Cleanup {
  keepMs: number
  /** Deletes what ended before `date`. Several processes may do it at once. */
  deleteBefore(date: Date): Promise<void>
}

export const dayMs = 24 * 3_600_000
