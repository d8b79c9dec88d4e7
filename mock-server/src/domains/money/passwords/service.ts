import { refuse } from '../../../refusal.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import { digestOfPassword, fitsDigest } from './digest.ts'
import type { PasswordsRepository } from './repository.ts'
import { isGuessable, lockMs, mostWrong } from './rules.ts'

export interface PasswordState {
  state: 'unset' | 'set' | 'locked'
  triesLeft?: number
  lockedUntil?: Date
}

export interface Passwords {
  stateOf(holderId: string): Promise<PasswordState>
  /** Refuses with PASSWORD_UNSET, PASSWORD_WRONG (counted) or PASSWORD_LOCKED. */
  check(holderId: string, password: string): Promise<void>
  /** 免密支付. */
  smallPaymentsState(holderId: string): Promise<'on' | 'off'>
}

const saltBytes = 16

/** The payment password: six digits, counted before they are looked at (decision 0151). */
export function passwordsService(
  { now, randomBytes }: Pick<Deps, 'now' | 'randomBytes'>,
  repository: PasswordsRepository,
  { holders }: { holders: Pick<Holders, 'get' | 'card'> },
) {
  async function stateOf(holderId: string): Promise<PasswordState> {
    const row = await repository.find(holderId)
    if (!row) return { state: 'unset' }
    const { lockedUntil, wrongTries } = row
    if (lockedUntil !== null && lockedUntil > now()) return { state: 'locked', lockedUntil }
    const counted = lockedUntil === null ? wrongTries : 0
    return { state: 'set', ...(counted > 0 && { triesLeft: mostWrong - counted }) }
  }

  async function check(holderId: string, password: string): Promise<void> {
    const at = now()
    const row = await repository.countTry(holderId, mostWrong, at, new Date(at.getTime() + lockMs))
    if (!row) return refuse((await repository.find(holderId)) ? 'PASSWORD_LOCKED' : 'PASSWORD_UNSET')
    if (!(await fitsDigest(password, row.digest)))
      return refuse(row.wrongTries >= mostWrong ? 'PASSWORD_LOCKED' : 'PASSWORD_WRONG')
    await repository.forgive(holderId, row.digest)
  }

  return {
    stateOf,
    check,
    smallPaymentsState: repository.smallPaymentsState,

    async set(holderId: string, password: string): Promise<PasswordState> {
      const [{ idNo, mobile = '' }, card] = await Promise.all([holders.get(holderId), holders.card(holderId)])
      if (isGuessable(password, [idNo, mobile, card?.bankCard ?? ''])) refuse('PASSWORD_WEAK')
      await repository.set({ holderId, digest: await digestOfPassword(password, randomBytes(saltBytes)), setAt: now() })
      return stateOf(holderId)
    },

    async setSmallPayments(holderId: string, state: 'on' | 'off', password: string | undefined): Promise<void> {
      if (state === 'on') await check(holderId, password ?? refuse('FORMAT_INVALID', 'password'))
      await repository.setSmallPayments(holderId, state, now())
    },
  }
}
