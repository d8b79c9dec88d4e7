import type { WireRecord } from '@one-card/records'
import type { CardText } from '../answers.ts'
import { credentialTypeOf, institution, scene } from './desk.ts'

/** A record of each table with one thing wrong, as tired fingers and spreadsheets make them; the time stands for its number. */
export function sampleReports(
  accessNo: string,
  { name, idNo }: Pick<CardText, 'name' | 'idNo'>,
  now: string,
): Record<'credential' | 'payment' | 'benefit', WireRecord> {
  const serialNo = `E${now.replace(/\D/g, '')}`
  const { regionCode, institutionName } = institution
  return {
    credential: {
      accessNo,
      serialNo,
      credentialType: credentialTypeOf.card,
      regionCode,
      scene,
      institutionName,
      authTime: now,
      handledTime: '2026-02-31 09:30:00',
      state: '成功',
      idNo,
      name,
    },
    payment: {
      accessNo,
      serialNo,
      regionCode,
      cardForm: '实体社会保障卡',
      scene: '其他业务领域应用/日用购物',
      amount: '35.6元',
      paidTime: now,
      paymentMethod: '实体社会保障卡银行账户刷卡交易',
      paymentType: '普通消费/缴费支付',
      payerIdNo: idNo,
      payerName: name,
      bankAccount: '6200000000000000001',
    },
    benefit: {
      accessNo,
      serialNo,
      regionCode,
      benefitType: '省内',
      subjectClass: '就业补助资金',
      subjectItem: '一次性求职创业补贴',
      department: institutionName,
      amount: '600.86',
      // A spreadsheet made a figure of it.
      idNo: `${idNo.slice(0, 1)}.${idNo.slice(1, 6)}E+17`,
      name,
      bankAccount: '6200000000000000001',
      bankName: '示例银行',
      issuedTime: now,
      arrivedTime: now,
      outcome: '成功',
    },
  }
}
