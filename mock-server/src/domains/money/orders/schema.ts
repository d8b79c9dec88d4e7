import type { PromptName } from '@one-card/prompts'
import type { PaymentFlow } from '@one-card/records'
import { bigint, index, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { orderStates } from './states.ts'

const fen = (name: string) => bigint(name, { mode: 'number' })

/** One payment somebody owes. Amounts in fen; 统筹基金 + 个人账户 + 优惠 + what the paying account gives = `amountFen`. */
export const payOrder = pgTable(
  'pay_order',
  {
    /** 订单号, 20 digits. */
    orderNo: text('order_no').primaryKey(),
    channelNo: text('channel_no').notNull(),
    /** The caller's own number; of a merchant code's order its page's tap. */
    merchantOrderNo: text('merchant_order_no').notNull(),
    merchantId: text('merchant_id').notNull(),
    payee: text('payee').notNull(),
    place: text('place'),
    subject: text('subject').notNull(),
    /** As it travels: a label of C.7, and words after "/". */
    scene: text('scene').notNull(),
    sceneCode: text('scene_code').notNull(),
    amountFen: fen('amount_fen').notNull(),
    discountFen: fen('discount_fen').notNull(),
    discountTitle: text('discount_title'),
    fundFen: fen('fund_fen').notNull(),
    personalFen: fen('personal_fen').notNull(),
    way: text('way', { enum: ['online', 'scanned', 'scanning', 'medical'] }).notNull(),
    flow: text('flow').$type<PaymentFlow>().notNull(),
    /** Table C.10, as the merchant says. */
    paymentType: text('payment_type').notNull(),
    terminal: text('terminal'),
    /** Null until somebody pays or refuses an order that was made for nobody. */
    holderId: text('holder_id'),
    /** The bank's account it is paid from, as `bank_account` calls it. */
    payingAccount: text('paying_account'),
    state: text('state', { enum: orderStates }).notNull(),
    /** Grows with every move. */
    version: integer('version').notNull(),
    /** Of the last try that came to nothing, or of the end without a payment. */
    cause: text('cause').$type<PromptName>(),
    orderedAt: timestamp('ordered_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    paidAt: timestamp('paid_at', { withTimezone: true }),
    refundedFen: fen('refunded_fen').notNull(),
  },
  (table) => [
    uniqueIndex('pay_order_of_merchant').on(table.channelNo, table.merchantOrderNo),
    index('pay_order_of_holder').on(table.holderId, table.orderedAt),
    index('pay_order_ended').on(table.endedAt),
  ],
)
