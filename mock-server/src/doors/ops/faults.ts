import { maintenancePrompt, refusals } from '@one-card/prompts'
import type { FastifyBaseLogger } from 'fastify'
import { faultOf } from './log.ts'
import type { Metrics } from './metrics.ts'

/** A call that was refused before its caller was proven. */
export interface UnprovenCall {
  service: string
  channelNo: string | undefined
  msgCode: string
  /** Of a system that came from where it was not declared, so that its operator can mend it; never a citizen's. */
  address?: string
}

/** What goes to the log because it cannot, or need not, go to the audit table; in the words of §8.4-c. */
export interface Faults {
  logRefused(call: UnprovenCall): void
  /** A fault of our own. */
  logFault(error: unknown): void
}

export function faultLog(log: FastifyBaseLogger, { countFault }: Pick<Metrics, 'countFault'>): Faults {
  return {
    logRefused: (call) => log.warn(call, maintenancePrompt(call.msgCode)),
    logFault(error) {
      countFault()
      log.error({ fault: faultOf(error) }, maintenancePrompt(refusals.SYSTEM_BUSY))
    },
  }
}
