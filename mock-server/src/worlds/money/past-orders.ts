import { parseBeijingTime } from '@one-card/envelope'
import { randomBytes, sm2PrivateKey, toHex } from '@one-card/gm'
import { flows } from '@one-card/records'
import { newDayNumber } from '../../day-number.ts'
import type { Database } from '../../db/open.ts'
import type { PlatformKeys, Sealing } from '../../db/sealing.ts'
import type { Order } from '../../domains/money/orders/index.ts'
import { payOrder } from '../../domains/money/orders/schema.ts'
import { payAttempt } from '../../domains/money/payments/schema.ts'
import { signedReceipt } from '../../domains/money/receipts/index.ts'
import { receipt } from '../../domains/money/receipts/schema.ts'
import { refund } from '../../domains/money/refunds/schema.ts'
import { printedDictionaries } from '../../dictionaries.ts'
import { storedScene } from '../../domains/uses/records/index.ts'
import { useRecord } from '../../domains/uses/records/schema.ts'
import type { People, Person } from '../people/index.ts'
import { demoMerchants, merchantRows } from './merchants.ts'
import { insertPastBooks, type PastRequest } from './past-books.ts'
import type { DemoParty } from '../access/party.ts'
import { daysBefore } from '../past-day.ts'
import { pastOrders, type PastOrder } from './past-order-list.ts'

const bankName = '示例银行'
const minuteMs = 60_000

/** Past payments as the flows would have left them, with the bank's books. */
export async function insertPastOrders(
  db: Database,
  keys: PlatformKeys,
  store: Sealing,
  people: People,
  parties: DemoParty[],
  at: Date,
): Promise<void> {
  const platformKey = sm2PrivateKey(keys.privateKey)
  const merchants = new Map(merchantRows(parties, '').map((row) => [row.merchantId as string, row]))
  const scenes = new Map(demoMerchants(parties).map(({ merchantId, scene }) => [merchantId, scene]))
  const newNo = (when: Date) => newDayNumber(when, randomBytes)

  for (const past of pastOrders) {
    const merchant = merchants.get(past.merchantId)
    if (!merchant) continue
    const person = people[past.holder]
    const orderedAt = parseBeijingTime(`${daysBefore(at, past.daysAgo)} ${past.clock}`)!
    const paidAt = new Date(orderedAt.getTime() + minuteMs / 2)
    const { fundFen = 0, personalFen = 0, refundedFen = 0, cause = null } = past
    const isPaid = cause === null
    const scene = scenes.get(past.merchantId)!
    const unpaid = cause === 'BALANCE_SHORT' ? 'failed' : 'closed'
    const refunded = refundedFen === past.amountFen ? 'refunded' : 'partly-refunded'
    const order: Order = {
      orderNo: newNo(orderedAt),
      channelNo: merchant.channelNo,
      merchantOrderNo: `past-${toHex(randomBytes(8))}`,
      merchantId: merchant.merchantId,
      payee: merchant.name,
      place: null,
      subject: past.subject,
      scene,
      sceneCode: merchant.sceneCode,
      amountFen: past.amountFen,
      discountFen: 0,
      discountTitle: null,
      fundFen,
      personalFen,
      way: past.flow === 'codeSettlement' ? 'medical' : past.flow === 'onlinePayment' ? 'online' : 'scanned',
      flow: past.flow,
      paymentType: past.paymentType,
      terminal: null,
      holderId: person.id,
      payingAccount: isPaid ? `card:${store.index('account', person.bankCard)}` : null,
      state: isPaid ? (refundedFen > 0 ? refunded : 'paid') : unpaid,
      version: 3,
      cause,
      orderedAt,
      expiresAt: new Date(orderedAt.getTime() + 15 * minuteMs),
      endedAt: paidAt,
      paidAt: isPaid ? paidAt : null,
      refundedFen,
    }
    await db.insert(payOrder).values(order)
    if (!isPaid) {
      await insertPastBooks(db, order, [])
      continue
    }
    const record = recordOf(order, past, { person, regionCode: merchant.regionCode, store })
    const attempt = attemptOf(order, { newNo, store, person })
    const requests: PastRequest[] = [{ requestNo: attempt.attemptNo, at: paidAt, amountFen: past.amountFen }]
    await db.insert(payAttempt).values(attempt)
    const receiptNo = newNo(paidAt)
    await db.insert(receipt).values({
      receiptNo,
      orderNo: order.orderNo,
      ...signedReceipt({ ...order, paidAt, receiptNo }, platformKey),
      at: paidAt,
    })
    await db
      .insert(useRecord)
      .values(record({ serialNo: order.orderNo, fen: past.amountFen, usedAt: paidAt, type: past.paymentType }))
    if (refundedFen === 0) {
      await insertPastBooks(db, order, requests)
      continue
    }
    const endedAt = new Date(paidAt.getTime() + 26 * 60 * minuteMs)
    const refundNo = newNo(endedAt)
    await db.insert(refund).values({
      refundNo,
      orderNo: order.orderNo,
      channelNo: order.channelNo,
      merchantRefundNo: `past-${refundNo}`,
      amountFen: refundedFen,
      reason: null,
      parts: [{ part: 'bank-account', amountFen: refundedFen }],
      legs: [],
      state: 'refunded',
      askedAt: endedAt,
      notAfter: endedAt,
      asked: 0,
      nextAskAt: endedAt,
      endedAt,
    })
    await db.insert(useRecord).values(record({ serialNo: refundNo, fen: refundedFen, usedAt: endedAt, type: '08' }))
    requests.push({ requestNo: refundNo, at: endedAt, amountFen: -refundedFen })
    await insertPastBooks(db, order, requests)
  }
}

function attemptOf(
  { orderNo, orderedAt, paidAt, amountFen, fundFen, personalFen }: Order,
  { newNo, store, person }: { newNo: (when: Date) => string; store: Sealing; person: Person },
): typeof payAttempt.$inferInsert {
  const attemptNo = newNo(orderedAt)
  return {
    attemptNo,
    orderNo,
    holderId: person.id,
    tapKey: 'past',
    methodId: 'card',
    bankName,
    sealedAccount: store.seal(person.bankCard, payAttempt.sealedAccount, attemptNo),
    toPayFen: amountFen - fundFen - personalFen,
    legs: [],
    withoutPassword: false,
    state: 'taken',
    cause: null,
    begunAt: orderedAt,
    notAfter: orderedAt,
    asked: 0,
    nextAskAt: orderedAt,
    endedAt: paidAt,
  }
}

/** Its C.4 record, and that of a refund of it. */
function recordOf(
  order: Order,
  { flow }: PastOrder,
  { person, regionCode, store }: { person: Person; regionCode: string; store: Sealing },
) {
  return ({ serialNo, fen, usedAt, type }: { serialNo: string; fen: number; usedAt: Date; type: string }) => {
    const id = toHex(randomBytes(16))
    return {
      id,
      kind: 'payment' as const,
      holderId: person.id,
      channelNo: order.channelNo,
      serialNo,
      regionCode,
      ...storedScene(printedDictionaries, order.scene),
      usedAt,
      state: 'succeeded' as const,
      amountFen: fen,
      sealedIdNo: store.seal(person.idNo, useRecord.sealedIdNo, id),
      sealedName: store.seal(person.name, useRecord.sealedName, id),
      sealedBankAccount: store.seal(person.bankCard, useRecord.sealedBankAccount, id),
      details: {
        ...flows[flow],
        paymentType: type,
        merchantId: order.merchantId,
        merchantName: order.payee,
        orderDescription: order.subject,
      },
    }
  }
}
