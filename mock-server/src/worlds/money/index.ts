import { luhnBankCard } from '@one-card/records'
import { eq } from 'drizzle-orm'
import type { Database } from '../../db/open.ts'
import type { Sealing } from '../../db/sealing.ts'
import { bankAccount, bankEntry } from '../../domains/money/bank/schema.ts'
import { merchant } from '../../domains/money/merchants/schema.ts'
import { merchantAccountOf, personalAccountOf } from '../../domains/money/orders/index.ts'
import { paymentPassword } from '../../domains/money/passwords/schema.ts'
import { linkedAccount } from '../../domains/money/paying-methods/schema.ts'
import type { DemoParty } from '../access/party.ts'
import type { People } from '../people/index.ts'
import { demoPassword } from './demo-password.ts'
import { merchantRows } from './merchants.ts'

/** Fen in each account: on the card, 医保个人账户, and a second account at another bank for the first two. */
const cardFen = 500_000
const poorFen = 1_000
const personalFen = 30_000
const linkedFen = 200_000

interface Opening {
  account: string
  balanceFen: number
  mayOverdraw?: boolean
}

/** Accounts with money for everybody who has a card, what came from outside, and all merchants; the books sum to zero. */
export async function insertMoney(
  db: Database,
  store: Sealing,
  people: People,
  parties: DemoParty[],
  { origin, at }: { origin: string; at: Date },
): Promise<void> {
  const persons = Object.values(people)
  const merchants = merchantRows(parties, origin)
  const methodId = 'linked-1'
  await db.insert(merchant).values(merchants)
  const payers = persons.filter(({ bankCard }) => bankCard !== '')
  const linked = payers.slice(0, 2).map(({ id, bankCard }) => ({
    holderId: id,
    account: luhnBankCard(`621799${bankCard.slice(6, -1)}`),
  }))
  const cardAccount = (account: string) => `card:${store.index('account', account)}`
  const openings: Opening[] = [
    ...payers.map(({ bankCard, isPoor }) => ({
      account: cardAccount(bankCard),
      balanceFen: isPoor ? poorFen : cardFen,
    })),
    ...payers.map(({ id }) => ({ account: personalAccountOf(id), balanceFen: personalFen })),
    ...linked.map(({ account }) => ({ account: cardAccount(account), balanceFen: linkedFen })),
    ...merchants.map(({ merchantId }) => ({ account: merchantAccountOf(merchantId), balanceFen: 0 })),
    { account: 'fund', balanceFen: 0, mayOverdraw: true },
    { account: 'campaign', balanceFen: 0, mayOverdraw: true },
  ]
  const given = openings.reduce((sum, { balanceFen }) => sum + balanceFen, 0)
  const books = [...openings, { account: 'outside', balanceFen: -given, mayOverdraw: true }]
  await db.insert(bankAccount).values(books.map((each) => ({ mayOverdraw: false, ...each })))
  await db
    .insert(bankEntry)
    .values(
      books
        .filter(({ balanceFen }) => balanceFen !== 0)
        .map(({ account, balanceFen }) => ({ requestNo: 'opening', account, amountFen: balanceFen, at })),
    )
  await db.insert(linkedAccount).values(
    linked.map(({ holderId, account }) => ({
      holderId,
      methodId,
      bankName: '示例农商银行',
      sealedAccount: store.seal(account, linkedAccount.sealedAccount, `${holderId}/${methodId}`),
    })),
  )
  await db.insert(paymentPassword).values(
    persons
      .filter(({ paymentPassword }) => paymentPassword !== '')
      .map(({ id }) => ({
        holderId: id,
        digest: demoPassword.digest,
        wrongTries: 0,
        lockedUntil: null,
        setAt: at,
      })),
  )
}

/** Tells the merchants where the demo runs now. */
export async function moveMerchants(db: Database, parties: DemoParty[], origin: string): Promise<void> {
  for (const { merchantId, callbackUrl } of merchantRows(parties, origin))
    await db.update(merchant).set({ callbackUrl }).where(eq(merchant.merchantId, merchantId))
}
