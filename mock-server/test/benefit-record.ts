import type { WireRecord } from '@one-card/records'

interface Payee {
  name: string
  idNo: string
  bankCard: string
}

/** A payout that arrived, whole, as table C.5 wants it on the wire. */
export const benefitRecord = (
  accessNo: string,
  serialNo: string,
  { name, idNo, bankCard }: Payee,
  more: WireRecord = {},
): WireRecord => ({
  accessNo,
  serialNo,
  regionCode: '320500',
  benefitType: '省内',
  subjectClass: '养老待遇',
  subjectItem: '基本养老金',
  department: '示例市社会保险服务中心',
  amount: '3120.50',
  idNo,
  name,
  bankAccount: bankCard,
  issuedTime: '2026-11-22 09:00:00',
  outcome: '成功',
  arrivedTime: '2026-11-22 09:05:00',
  bankName: '示例银行',
  ...more,
})
