import type { FastifyInstance } from 'fastify'
import type { Cleanup } from '../module.ts'
import type { Faults } from './faults.ts'

const everyMs = 60_000

/** Each cleanup in turn, at `now`. */
export async function cleanUp(cleanups: Cleanup[], now: Date): Promise<void> {
  for (const { keepMs, deleteBefore } of cleanups) await deleteBefore(new Date(now.getTime() - keepMs))
}

/** Runs the modules' cleanups once a minute. */
export function cleanup(
  app: FastifyInstance,
  { cleanups, clock, faults }: { cleanups: Cleanup[]; clock(): Date; faults: Faults },
): void {
  const timer = setInterval(() => void cleanUp(cleanups, clock()).catch(faults.logFault), everyMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
