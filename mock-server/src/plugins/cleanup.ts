import { windowMs } from '@one-card/envelope'
import type { FastifyInstance } from 'fastify'
import type { AuthorisedLogins } from '../modules/authorised-logins/index.ts'
import type { Channels } from '../modules/channels/index.ts'
import type { Ecodes } from '../modules/ecodes/index.ts'
import type { Logins } from '../modules/logins/index.ts'
import type { RealPerson } from '../modules/real-person/index.ts'
import type { Faults } from './faults.ts'

export interface CleanupDeps {
  channels: Pick<Channels, 'deleteRequestsBefore'>
  ecodes: Pick<Ecodes, 'deleteExpiredBefore'>
  logins: Pick<Logins, 'deleteExpiredBefore'>
  authorisedLogins: Pick<AuthorisedLogins, 'deleteExpiredBefore'>
  realPerson: Pick<RealPerson, 'deleteCodesBefore'>
  clock(): Date
  faults: Faults
}

const everyMs = 60_000
/** A timestamp may lie one window ahead when it comes, and is refused one window after it. */
const requestsMs = 2 * windowMs + 60_000
const codesMs = 24 * 3_600_000

/** Deletes, once a minute, rows that no request can reach any more. Several processes may do it at once. */
export function cleanup(
  app: FastifyInstance,
  { channels, ecodes, logins, authorisedLogins, realPerson, clock, faults }: CleanupDeps,
): void {
  async function cleanUp(): Promise<void> {
    const nowMs = clock().getTime()
    await channels.deleteRequestsBefore(new Date(nowMs - requestsMs))
    await ecodes.deleteExpiredBefore(new Date(nowMs - codesMs))
    await logins.deleteExpiredBefore(new Date(nowMs - codesMs))
    await authorisedLogins.deleteExpiredBefore(new Date(nowMs - codesMs))
    await realPerson.deleteCodesBefore(new Date(nowMs - codesMs))
  }
  const timer = setInterval(() => void cleanUp().catch(faults.logFault), everyMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
