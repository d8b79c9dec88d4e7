import { maintenancePrompt, refusals } from '@one-card/prompts'
import type { FastifyBaseLogger } from 'fastify'
import { faultOf } from './log.ts'

/** Something that was refused before anybody had proven who they are. */
export interface Turned {
  service: string
  channelNo: string | undefined
  msgCode: string
}

/** What goes to the log because it cannot, or need not, go to the audit table; in the words of §8.4-c. */
export interface Watch {
  refused(seen: Turned): void
  /** A fault of our own. */
  fault(error: unknown): void
}

export function watchOver(log: FastifyBaseLogger): Watch {
  return {
    refused: (seen) => log.warn(seen, maintenancePrompt(seen.msgCode)),
    fault: (error) => log.error({ fault: faultOf(error) }, maintenancePrompt(refusals.SYSTEM_BUSY)),
  }
}
