import type { PageServices, Result } from '@one-card/platform-api'
import { holderPrompt } from '@one-card/prompts'
import type { PaymentMethod, Share } from '@one-card/ui-kit'
import { fenOf } from './fen.ts'

/** What the platform says of an order: the one truth of the cashier. */
export type Order = Result<PageServices['order/view']>
export type Method = Order['methods'][number]

/** An account as the kit draws it; what keeps it from paying in the catalogue's words. */
export function methodShown({ methodId, kind, bankName, account, balance, cause, chosen }: Method): PaymentMethod {
  return {
    methodId,
    kind: kind === 'personal-account' ? kind : 'bank',
    bankName,
    ...(account !== undefined && { account }),
    ...(balance !== undefined && { balanceFen: fenOf(balance) }),
    isDefault: chosen === '1',
    ...(cause !== undefined && { state: 'unusable', why: holderPrompt(cause).title }),
  }
}

/** What pays unless the holder says otherwise: their own choice, else the first that can. */
export function firstMethod({ methods }: Pick<Order, 'methods'>): string {
  const usable = methods.filter(({ cause }) => cause === undefined)
  return (usable.find(({ chosen }) => chosen === '1') ?? usable[0])?.methodId ?? ''
}

const shares = {
  fund: { kind: 'fund', note: '由医保统筹基金承担' },
  'personal-account': { kind: 'account', note: '从您的医保个人账户扣除' },
  'bank-account': { kind: 'self', note: '从社会保障卡银行账户支付' },
} as const

/** §7.2.5-c: who bears what of a medical bill; all three, so that it is seen that they add up. */
export function sharesOf({ lines }: Pick<Order, 'lines'>): Share[] {
  return Object.entries(shares).map(([part, share]) => ({
    ...share,
    fen: lines.filter((line) => line.part === part).reduce((sum, { amount }) => sum + fenOf(amount), 0),
  }))
}

/** What the bank gives of it, whole fen. */
export function discountOf({ lines }: Pick<Order, 'lines'>): number {
  return lines.filter(({ part }) => part === 'discount').reduce((sum, { amount }) => sum + fenOf(amount), 0)
}
