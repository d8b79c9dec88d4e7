import { pageServices } from '@one-card/platform-api'
import type { Database } from '../../../db/open.ts'
import { fenOf, yuanOf } from '../../../amount.ts'
import type { Deps } from '../../../deps.ts'
import { handle } from '../../../handler.ts'
import type { Module } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'
import type { Passwords } from '../passwords/index.ts'
import { delayedPaymentsRepository } from './repository.ts'

export interface DelayedPayments {
  /** In fen; nothing where the holder's payments do not wait. */
  limitOf(holderId: string, within?: Database): Promise<number | undefined>
}

/** So long a payment above its holder's limit waits before it is debited. */
export const holdMs = 10 * 60_000
const limitsFen = [20_000, 50_000, 100_000, 500_000]

/** 延时付款: time to think, and to ask somebody, for who was talked into a payment. */
export function delayedPaymentsModule(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { passwords }: { passwords: Pick<Passwords, 'check'> },
): Module<DelayedPayments> {
  const repository = delayedPaymentsRepository(db)

  async function stateOf(holderId: string) {
    const limitFen = await repository.limitOf(holderId)
    return {
      state: limitFen === undefined ? ('off' as const) : ('on' as const),
      ...(limitFen !== undefined && { limit: yuanOf(limitFen) }),
      limits: limitsFen.map(yuanOf),
      minutes: String(holdMs / 60_000),
    }
  }

  async function set(holderId: string, limitFen: number | undefined, password: string | undefined): Promise<void> {
    if (limitFen !== undefined && !limitsFen.includes(limitFen)) refuse('FORMAT_INVALID', 'limit')
    const before = await repository.limitOf(holderId)
    const protectsLess = before !== undefined && (limitFen === undefined || limitFen > before)
    if (protectsLess) await passwords.check(holderId, password ?? refuse('PASSWORD_NEEDED'))
    await repository.set(holderId, limitFen ?? null, now())
  }

  return {
    api: { limitOf: repository.limitOf },
    handlers: [
      handle(pageServices['delayed-payments/state'], (_params, { session }) => stateOf(session.holderId)),
      handle(pageServices['delayed-payments/set'], async ({ limit, password }, { session }) => {
        await set(session.holderId, limit === undefined ? undefined : fenOf(limit), password)
        return stateOf(session.holderId)
      }),
    ],
  }
}
