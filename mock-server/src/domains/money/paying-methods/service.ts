import type { RefusalName } from '@one-card/prompts'
import { refuse } from '../../../refusal.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Bank } from '../bank/index.ts'
import { personalAccountOf } from '../orders/index.ts'
import type { PaymentStops } from '../payment-stops/index.ts'
import type { PayingMethodsRepository } from './repository.ts'

/** A way for one holder to pay. */
export interface PayingMethod {
  methodId: string
  kind: 'card-account' | 'linked-account' | 'personal-account'
  bankName: string
  /** In clear; absent of a personal account. */
  account?: string
  /** At the bank. */
  bankAccount: string
  /** Of a personal account. */
  balanceFen?: number
  /** Why it cannot pay this. */
  cause?: RefusalName
  chosen: boolean
}

interface Personal {
  toPayFen: number
}

export interface PayingMethods {
  /**
   * The accounts behind a card that can be used, the card's own first, or why there is none, as `findAccount` says.
   * With `personal`: also the holder's 医保个人账户, and whether it reaches for so much. PAYMENT_STOPPED while the holder has
   * stopped their electronic card.
   */
  find(holderId: string, personal?: Personal): Promise<{ methods: PayingMethod[] } | { refusal: RefusalName }>
  /** Refuses as `find` says. */
  list(holderId: string): Promise<PayingMethod[]>
  /** One of them that can pay. Refuses with METHOD_UNKNOWN or why it cannot. */
  get(holderId: string, methodId: string, personal?: Personal): Promise<PayingMethod>
  /** What pays at a terminal that read the physical card, which its holder's stop of the electronic one leaves alone. */
  chosenOfCard(holderId: string): Promise<PayingMethod>
  /** 医保个人账户余额 in fen; 0 where there is none. */
  personalBalanceOf(holderId: string): Promise<number>
}

export function payingMethodsService(
  { sealing }: Pick<Deps, 'sealing'>,
  repository: PayingMethodsRepository,
  { holders, bank, stops }: { holders: Holders; bank: Pick<Bank, 'balanceOf'>; stops: Pick<PaymentStops, 'isStopped'> },
) {
  const bankAccountOf = (account: string) => `card:${sealing.index('account', account)}`
  const personalBalanceOf = async (holderId: string) => (await bank.balanceOf(personalAccountOf(holderId))) ?? 0

  const findOfCard: PayingMethods['find'] = async (holderId, personal) => {
    const found = await holders.findAccount(holderId)
    if ('refusal' in found) return found
    const { bankName, bankCard } = found.account
    const [linked, choice, balanceFen] = await Promise.all([
      repository.listLinked(holderId),
      repository.chosenBy(holderId),
      personal && bank.balanceOf(personalAccountOf(holderId)),
    ])
    const methods: Omit<PayingMethod, 'chosen'>[] = [
      { methodId: 'card', kind: 'card-account', bankName, account: bankCard, bankAccount: bankAccountOf(bankCard) },
      ...linked.map((each) => ({
        ...each,
        kind: 'linked-account' as const,
        bankAccount: bankAccountOf(each.account),
      })),
    ]
    if (personal && balanceFen !== undefined)
      methods.push({
        methodId: 'personal',
        kind: 'personal-account',
        bankName: '医保个人账户',
        bankAccount: personalAccountOf(holderId),
        balanceFen,
        ...(balanceFen < personal.toPayFen && { cause: 'BALANCE_SHORT' }),
      })
    const chosen = methods.some(({ methodId }) => methodId === choice) ? choice : 'card'
    return { methods: methods.map((method) => ({ ...method, chosen: method.methodId === chosen })) }
  }

  const find: PayingMethods['find'] = async (holderId, personal) =>
    (await stops.isStopped(holderId)) ? { refusal: 'PAYMENT_STOPPED' } : findOfCard(holderId, personal)

  async function list(holderId: string, personal?: Personal): Promise<PayingMethod[]> {
    const found = await find(holderId, personal)
    return 'refusal' in found ? refuse(found.refusal) : found.methods
  }

  return {
    find,
    list,
    async chosenOfCard(holderId: string): Promise<PayingMethod> {
      const found = await findOfCard(holderId)
      return 'refusal' in found ? refuse(found.refusal) : found.methods.find(({ chosen }) => chosen)!
    },
    personalBalanceOf,
    async get(holderId: string, methodId: string, personal?: Personal): Promise<PayingMethod> {
      const found = (await list(holderId, personal)).find((method) => method.methodId === methodId)
      if (!found) return refuse('METHOD_UNKNOWN')
      return found.cause === undefined ? found : refuse(found.cause)
    },
    async choose(holderId: string, methodId: string): Promise<PayingMethod[]> {
      const methods = await list(holderId)
      if (!methods.some((method) => method.methodId === methodId)) refuse('METHOD_UNKNOWN')
      await repository.choose(holderId, methodId)
      return list(holderId)
    },
  }
}
