import { windowMs } from '@one-card/envelope'
import type { FastifyInstance } from 'fastify'
import type { AuthorisedLogins } from '../modules/authorised-logins/index.ts'
import type { Channels } from '../modules/channels/index.ts'
import type { Ecodes } from '../modules/ecodes/index.ts'
import type { Logins } from '../modules/logins/index.ts'
import type { RealPerson } from '../modules/real-person/index.ts'
import type { Watch } from './watch.ts'

export interface ForgettingDeps {
  channels: Pick<Channels, 'forgetRequestsBefore'>
  ecodes: Pick<Ecodes, 'forgetExpiredBefore'>
  logins: Pick<Logins, 'forgetExpiredBefore'>
  authorisedLogins: Pick<AuthorisedLogins, 'forgetExpiredBefore'>
  realPerson: Pick<RealPerson, 'forgetCodesBefore'>
  clock(): Date
  watch: Watch
}

const everyMs = 60_000
/** A timestamp may lie one window ahead when it comes, and is refused one window after it. */
const requestsMs = 2 * windowMs + 60_000
const codesMs = 24 * 3_600_000

/** Drops, once a minute, what no question can ask for any more. Several processes may do it at once. */
export function forgetting(
  app: FastifyInstance,
  { channels, ecodes, logins, authorisedLogins, realPerson, clock, watch }: ForgettingDeps,
): void {
  async function forget(): Promise<void> {
    const nowMs = clock().getTime()
    await channels.forgetRequestsBefore(new Date(nowMs - requestsMs))
    await ecodes.forgetExpiredBefore(new Date(nowMs - codesMs))
    await logins.forgetExpiredBefore(new Date(nowMs - codesMs))
    await authorisedLogins.forgetExpiredBefore(new Date(nowMs - codesMs))
    await realPerson.forgetCodesBefore(new Date(nowMs - codesMs))
  }
  const timer = setInterval(() => void forget().catch(watch.fault), everyMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
