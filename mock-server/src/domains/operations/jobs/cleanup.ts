import type { Cleanup } from '../../../module.ts'
import type { Job } from '../../../job.ts'

/** One job for what all modules delete, for it comes round each minute. One that fails leaves none of the others undone. */
export function cleanupJob(cleanups: Cleanup[], now: () => Date): Job {
  return {
    name: 'cleanup',
    everySeconds: 60,
    // A failure is left to the next minute.
    tries: 1,
    async work() {
      let fault: unknown
      for (const { keepMs, deleteBefore } of cleanups)
        await deleteBefore(new Date(now().getTime() - keepMs)).catch((error: unknown) => (fault ??= error))
      if (fault !== undefined) throw fault
    },
  }
}
