import type { OpenServices, Params, PageServices, Result } from '@one-card/platform-api'
import { sql } from 'drizzle-orm'
import type { Session } from '../src/domains/entry/sessions/index.ts'
import { demoPassword } from '../src/worlds/money/demo-password.ts'
import type { PersonKey } from '../src/worlds/people/citizens.ts'
import { demoPlatform } from './demo-platform.ts'

export const shop = '示例网上商城'
export const till = '示例便利店收银台'
export const stall = '示例集市摊位'
export const hospital = '示例医院收费处'
export const payer = 'manyMonths'
export const password = demoPassword.digits

type Ordered = Params<OpenServices['order/create']>
type Paid = Params<PageServices['order/pay']>

/** What is wrong in the books: they sum to zero, each account is the sum of its entries, and nothing was asked for twice. */
export const bookFaults = sql`
  SELECT 'sum' AS fault FROM bank_account HAVING sum(balance_fen) <> 0
  UNION ALL SELECT 'request' FROM bank_entry GROUP BY request_no HAVING sum(amount_fen) <> 0
  UNION ALL SELECT 'account' FROM bank_account a LEFT JOIN bank_entry e USING (account)
    GROUP BY a.account, a.balance_fen HAVING a.balance_fen <> coalesce(sum(e.amount_fen), 0)
  UNION ALL SELECT 'twice' FROM bank_request WHERE calls > 1`

/** The demo platform with what the tests of payment do again and again. */
export async function moneyPlatform() {
  const platform = await demoPlatform()
  // Makes the engine's tables.
  await platform.runJobs()
  let no = 0
  const nextNo = () => `T${(no += 1)}`

  const order = (more: Partial<Ordered> = {}) =>
    platform.open('order/create', shop, {
      merchantOrderNo: nextNo(),
      merchantId: '101001',
      subject: '示例保温杯',
      amount: '19.90',
      scene: '其他业务领域应用/网上购物',
      ...more,
    })
  const view = (orderNo: string, session: Session) => platform.page('order/view', session, { orderNo })

  /** Confirms what `view` shows; runs no job. */
  async function confirm(orderNo: string, session: Session, more: Partial<Paid> = {}) {
    const { toPay, payee } = await view(orderNo, session)
    return platform.page('order/pay', session, {
      orderNo,
      amount: toPay,
      payee,
      methodId: 'card',
      tapKey: nextNo(),
      password,
      ...more,
    })
  }

  async function pay(orderNo: string, session: Session, more: Partial<Paid> = {}) {
    await confirm(orderNo, session, more)
    await platform.runJobs()
    return view(orderNo, session)
  }

  async function rows<T>(query: ReturnType<typeof sql>): Promise<T[]> {
    return ((await platform.store.db.execute(query)) as unknown as { rows: T[] }).rows
  }

  return {
    ...platform,
    nextNo,
    order,
    view,
    confirm,
    pay,
    rows,
    session: (who: PersonKey = payer, authLevel: '2' | '3' = '2') =>
      platform.session(who, { page: 'cashier', authLevel }),
    query: (orderNo: string, caller = shop): Promise<Result<OpenServices['order/query']>> =>
      platform.open('order/query', caller, { orderNo }),
    /** How often money was taken for an order, and how much of it stands with its merchant. */
    async debitsOf(orderNo: string): Promise<number> {
      const found = await rows(
        sql`SELECT 1 FROM bank_entry e JOIN pay_attempt a ON a.attempt_no = e.request_no
            WHERE a.order_no = ${orderNo} AND e.account LIKE 'merchant:%'`,
      )
      return found.length
    },
    bookFaults: (): Promise<object[]> => rows(bookFaults),
    async balanceOf(account: string): Promise<number> {
      const [row] = await rows<{ fen: string }>(
        sql`SELECT balance_fen AS fen FROM bank_account WHERE account = ${account}`,
      )
      return Number(row!.fen)
    },
  }
}
