import type { Cleanup } from '../../../module.ts'
import type { Job } from '../../../job.ts'

/** A failure is left to the next minute. */
export function cleanupJob({ name, keepMs, deleteBefore }: Cleanup, now: () => Date): Job {
  return {
    name: `cleanup-${name}`,
    everySeconds: 60,
    tries: 1,
    work: () => deleteBefore(new Date(now().getTime() - keepMs)),
  }
}
