import type { Kind, MonthTotals, Narrowed, UsageRecord } from './record.ts'

/** The tabs; 全部 is every kind. */
export const kinds: { value: Kind | 'all'; word: string }[] = [
  { value: 'all', word: '全部' },
  { value: 'credential', word: '办事凭证' },
  { value: 'payment', word: '支付结算' },
  { value: 'benefit', word: '待遇发放' },
  { value: 'consent', word: '信息授权' },
]
export const kindWord = (kind: Kind | undefined) =>
  kind === undefined ? '使用' : kinds.find(({ value }) => value === kind)!.word

export const stateWords: Record<UsageRecord['state'], string> = {
  succeeded: '成功',
  pending: '办理中',
  failed: '未成功',
  ended: '已取消或关闭',
}

/** `18日 10:26` beneath a month's heading. */
export const dayTime = (at: string) => `${Number(at.slice(8, 10))}日 ${at.slice(11, 16)}`

const isNone = (amount: string) => amount === '0.00'

/** What a month came to: `支付 943.20 元 · 退款 100.00 元`; of records without money how many there are. */
export function monthNote(totals: MonthTotals | undefined, kind: Kind | undefined): string {
  if (totals === undefined) return ''
  const { count, paid, refunded, received } = totals
  const sums = [
    ['支付', paid],
    ['退款', refunded],
    ['到账', received],
  ] as const
  const money = sums.filter(([, amount]) => !isNone(amount)).map(([word, amount]) => `${word} ${amount} 元`)
  if (kind === 'payment' || kind === 'benefit') return (money.length > 0 ? money : [`共 ${count} 条`]).join(' · ')
  return [`共 ${count} 条`, ...(kind === undefined ? money.slice(0, 1) : [])].join(' · ')
}

/** How many of the four are in use, beside the kind. */
export const narrowedBy = ({ month, scene, place, state }: Narrowed) =>
  [month, scene, place, state].filter((each) => each !== undefined).length

/** 2026-03 → 2026年3月 */
export const monthTitle = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
