import { dayWords, momentWords, platformTime, sceneIcon, type Icon } from '@one-card/ui-kit'
import { amountOf, fenOf } from './fen.ts'
import type { Order } from './order.ts'

/** What an order is called in front of its holder: 缴费 where an authority is paid, else 消费. */
export const iconOf = ({ sceneCode }: Pick<Order, 'sceneCode'>): Icon => sceneIcon(sceneCode)

/** `10:41` of a platform time, with its day where that is another than today's. */
export function clockWords(time: string, nowMs: number | undefined): string {
  const today = nowMs === undefined ? time : platformTime(nowMs)
  return dayWords(time, today) === dayWords(today) ? time.slice(11, 16) : momentWords(time, today)
}

/** `10:41` of a moment by the platform's clock. */
export const momentOf = (ms: number) => platformTime(ms).slice(11, 16)

/** Time left as minutes and seconds; nothing once it is over. */
export function timeLeft(expiresAtMs: string, nowMs: number): { minutes: number; seconds: number } | undefined {
  const left = Math.ceil((Number(expiresAtMs) - nowMs) / 1000)
  return left <= 0 ? undefined : { minutes: Math.floor(left / 60), seconds: left % 60 }
}

const yuan = (amount: string) => `${amountOf(fenOf(amount))}元`

/** What 语音播报 reads in front of an order: to whom, what for, how much, until when. */
export function spokenOrder({ payee, subject, amount, toPay, expiresAtMs, way }: Order): string {
  const own =
    way === 'medical' ? `费用总额${yuan(amount)}，其中您需要支付${yuan(toPay)}。` : `您需要支付${yuan(toPay)}。`
  return `请核对付款信息。${own}收款单位：${payee}。事项：${subject}。请在${momentOf(Number(expiresAtMs))}前完成支付。`
}

/** To the fen, whatever came of it. */
export function spokenPaid({ payee, toPay, paid }: Order): string {
  const when = paid === undefined ? '' : `支付时间：${momentWords(paid.paidAt)}。`
  return `支付成功，已支付${yuan(toPay)}。收款单位：${payee}。${when}本页不会自动关闭。`
}

export const announcedPaid = ({ toPay }: Pick<Order, 'toPay'>): string => `支付成功，已支付${yuan(toPay)}`

const refundStates = { refunding: '退款中', refunded: '已退回', failed: '退款未成功' } as const
export const refundWord = (state: Order['refunds'][number]['state']): string => refundStates[state]
