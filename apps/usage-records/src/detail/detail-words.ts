import { momentWords } from '@one-card/ui-kit'
import type { Detail } from '../record.ts'

const refundStates = { refunding: '退款中', refunded: '已退回', failed: '退款未成功' } as const
export const refundWord = (state: Detail['refunds'][number]['state']) => refundStates[state]

/** Whether platform, bank and merchant agree on a payment, to its holder. */
export const agreementWords = {
  agreed: { tone: 'ok', word: '一致', text: '平台、银行和商户记的账一样' },
  pending: { tone: 'warm', word: '待对账', text: '还有一方没有给出结果，每天夜里会再核对' },
  differs: { tone: 'err', word: '不一致', text: '三方记的账不一样，每天夜里会再核对，您也可以马上反映' },
} as const

/** What 语音播报 reads of a record. */
export function spokenDetail({
  title,
  place,
  amount,
  at,
  stateWord,
  note,
  paymentsStopped,
  agreement,
}: Detail): string {
  const money = amount === undefined ? '' : `金额${amount}元。`
  const stopped = paymentsStopped === '1' ? '您已停止电子社会保障卡支付。' : ''
  const checked = agreement === undefined ? '' : `三方核对${agreementWords[agreement.state].word}。`
  return `明细详情。${place}，${title}。${money}${momentWords(at)}，${stateWord}。${note === undefined ? '' : `${note}。`}${checked}${stopped}`
}

/** 门诊收费 386.40 元 */
export const whatWords = ({ title, amount }: Pick<Detail, 'title' | 'amount'>) =>
  amount === undefined ? title : `${title} ${amount} 元`
