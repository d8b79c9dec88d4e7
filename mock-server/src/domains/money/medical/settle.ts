import type { OpenServices, Params, Result } from '@one-card/platform-api'
import { fenOf } from '../../../amount.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Merchants } from '../merchants/index.ts'
import { linesOf, personalAccountOf, validSeconds, type NewOrder, type Orders } from '../orders/index.ts'
import type { PayingMethod, PayingMethods } from '../paying-methods/index.ts'
import type { Payments } from '../payments/index.ts'
import type { MedicalAuth, MedicalRepository } from './repository.ts'

export interface SettleNeighbours {
  merchants: Merchants
  methods: PayingMethods
  orders: Orders
  payments: Payments
}

type Asked = Params<OpenServices['medical/settle']>

/** A bill that fund and personal account pay whole touches no bank account. */
const withoutBank = (holderId: string): PayingMethod => ({
  methodId: 'personal',
  kind: 'personal-account',
  bankName: '医保结算',
  bankAccount: personalAccountOf(holderId),
  chosen: true,
})

/** §7.2.5-d, §7.2.6-d: three shares that add up to the bill; what the personal account cannot reach is the bank account's. */
export function settling(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  repository: MedicalRepository,
  { merchants, methods, orders, payments }: SettleNeighbours,
) {
  async function authOf({ authNo, billNo, amount }: Asked, { channelNo }: Channel): Promise<MedicalAuth> {
    const auth = await repository.find(authNo)
    if (auth?.channelNo !== channelNo) return refuse('BILL_UNKNOWN')
    if (auth.billNo !== billNo) refuse('BILL_DIFFERS', 'billNo')
    if (auth.amountFen !== fenOf(amount)) refuse('BILL_DIFFERS', 'amount')
    return auth
  }

  async function orderOf(asked: Asked, auth: MedicalAuth, channel: Channel): Promise<NewOrder> {
    const fundFen = fenOf(asked.fundAmount)
    if (fundFen > auth.amountFen) refuse('FORMAT_INVALID', 'fundAmount')
    return {
      channel,
      merchant: await merchants.payable(auth.merchantId, auth.scene, channel),
      merchantOrderNo: auth.billNo,
      subject: asked.subject,
      amountFen: auth.amountFen,
      scene: auth.scene,
      way: 'medical',
      flow: auth.form === 'physical' ? 'cardSettlement' : 'codeSettlement',
      paymentType: asked.paymentType,
      validSeconds: validSeconds.medical,
      holderId: auth.holderId,
      terminal: asked.terminal,
      fundFen,
      personalFen: Math.min(await methods.personalBalanceOf(auth.holderId), auth.amountFen - fundFen),
    }
  }

  const methodOf = async ({ form, holderId }: MedicalAuth): Promise<PayingMethod> =>
    form === 'physical' ? methods.chosenOfCard(holderId) : (await methods.list(holderId)).find(({ chosen }) => chosen)!

  return async (asked: Asked, channel: Channel): Promise<Result<OpenServices['medical/settle']>> => {
    const auth = await authOf(asked, channel)
    const order = await orderOf(asked, auth, channel)
    const restFen = order.amountFen - order.fundFen! - order.personalFen!
    const isPhysical = auth.form === 'physical'
    if (auth.state === 'open' && now() >= auth.expiresAt) refuse('BILL_EXPIRED')
    const method = restFen > 0 ? await methodOf(auth) : withoutBank(auth.holderId)
    const { orderNo } = await db.transaction(async (transaction) => {
      const made = await orders.create(order, transaction)
      if (!(await repository.use(auth.authNo, transaction))) return made
      // At a terminal the holder typed the card's own password; what costs them nothing needs none.
      if (isPhysical || restFen === 0)
        await payments.begin(
          { order: made, holderId: auth.holderId, method, tapKey: auth.authNo, withoutPassword: false },
          transaction,
        )
      return made
    })
    const settled = (await orders.find(orderNo))!
    return { orderNo, state: settled.state, lines: linesOf(settled) }
  }
}
