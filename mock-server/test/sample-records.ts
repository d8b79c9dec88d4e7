import type { Service } from '@one-card/platform-api'
import type { Schema } from './sample-params.ts'

type Table = 'C.3' | 'C.4' | 'C.5'

/** What a row of each table holds beside a number, a name and its caller. */
export const rowsOf = (now: string): Record<Table, Record<string, string>> => ({
  'C.3': {
    credentialType: '电子社会保障卡二维码扫码认证',
    regionCode: '320500',
    scene: '政务服务应用',
    institutionName: '示例市社会保险服务中心',
    authTime: now,
    handledTime: now,
  },
  'C.4': {
    serialNo: 'P-1',
    regionCode: '320500',
    cardForm: '实体社会保障卡',
    scene: '其他业务领域应用/日用购物',
    amount: '35.60',
    paidTime: now,
    paymentMethod: '实体社会保障卡银行账户刷卡交易',
    paymentType: '普通消费/缴费支付',
    bankAccount: '6200000000000000001',
  },
  'C.5': {
    serialNo: 'B-1',
    regionCode: '320500',
    benefitType: '省内',
    subjectClass: '就业补助资金',
    subjectItem: '一次性求职创业补贴',
    department: '示例市社会保险服务中心',
    amount: '600.86',
    bankAccount: '6200000000000000001',
    bankName: '示例银行',
    issuedTime: now,
    arrivedTime: now,
    outcome: '成功',
  },
})

/** Of which table a service takes records. */
export const tableOf = ({ params }: Service) =>
  Object.values(params.properties as Record<string, Schema>)
    .flatMap(({ anyOf = [] }) => anyOf)
    .map((each) => each['x-table'] as Table | undefined)
    .find((table) => table !== undefined)
