import { momentWords } from '@one-card/ui-kit'
import type { Detail } from '../record.ts'

const refundStates = { refunding: '退款中', refunded: '已退回', failed: '退款未成功' } as const
export const refundWord = (state: Detail['refunds'][number]['state']) => refundStates[state]

/** What 语音播报 reads of a record. */
export function spokenDetail({ title, place, amount, at, stateWord, note, paymentsStopped }: Detail): string {
  const money = amount === undefined ? '' : `金额${amount}元。`
  const stopped = paymentsStopped === '1' ? '您已停止电子社会保障卡支付。' : ''
  return `明细详情。${place}，${title}。${money}${momentWords(at)}，${stateWord}。${note === undefined ? '' : `${note}。`}${stopped}`
}

/** 门诊收费 386.40 元 */
export const whatWords = ({ title, amount }: Pick<Detail, 'title' | 'amount'>) =>
  amount === undefined ? title : `${title} ${amount} 元`
