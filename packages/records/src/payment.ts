import type { CodeTables } from './code-table.ts'
import { cardForms, paymentMethods, paymentTypes, scenes } from './dictionaries.ts'
import { identifierProblem } from './format.ts'
import { idNoProblem } from './id-no.ts'
import { checkRecord, type FieldProblem, type RecordOf, type RecordTable } from './record.ts'
import { regionProblem } from './regions.ts'

/** 支付结算数据, table C.4. */
export const paymentRecord = {
  name: 'C.4',
  title: '支付结算数据',
  fields: [
    { key: 'accessNo', name: '接入编号', type: 'string', format: 'n12', mandatory: true },
    { key: 'serialNo', name: '业务流水号', type: 'string', format: '..ul', mandatory: false, check: identifierProblem },
    { key: 'regionCode', name: '行政区划代码', type: 'string', format: 'n6', mandatory: true, check: regionProblem },
    { key: 'cardForm', name: '用卡类型', type: 'string', format: '..ul', mandatory: true, dictionary: cardForms },
    { key: 'merchantName', name: '商户名称', type: 'string', format: '..120', mandatory: false },
    { key: 'merchantId', name: '商户ID', type: 'string', format: 'n6', mandatory: false },
    {
      key: 'scene',
      name: '支付场景',
      type: 'string',
      format: '..ul',
      mandatory: true,
      dictionary: scenes,
      scene: true,
    },
    { key: 'orderDescription', name: '订单名称或描述', type: 'string', format: '..ul', mandatory: false },
    { key: 'amount', name: '支付金额', type: 'number', format: 'n..12,2', mandatory: true },
    { key: 'paidTime', name: '支付完成时间', type: 'datetime', format: 'YYYY-MM-DD HH:MM:SS', mandatory: true },
    {
      key: 'paymentMethod',
      name: '支付结算方式',
      type: 'string',
      format: '..ul',
      mandatory: true,
      dictionary: paymentMethods,
    },
    {
      key: 'paymentType',
      name: '支付结算类型',
      type: 'string',
      format: '..ul',
      mandatory: true,
      dictionary: paymentTypes,
    },
    { key: 'bankAccount', name: '支付银行账户', type: 'string', format: '..ul', mandatory: false },
    {
      key: 'payerIdNo',
      name: '付款人社会保障号码',
      type: 'string',
      format: 'an18',
      mandatory: true,
      check: idNoProblem,
    },
    { key: 'payerName', name: '付款人姓名', type: 'string', format: '..50', mandatory: false },
    { key: 'terminal', name: '终端信息', type: 'string', format: '..ul', mandatory: false },
    { key: 'coordinateSystem', name: '坐标系', type: 'string', format: '..ul', mandatory: false },
    { key: 'longitude', name: '交易位置经度', type: 'number', format: 'n..8,4', mandatory: false },
    { key: 'latitude', name: '交易位置纬度', type: 'number', format: 'n..7,4', mandatory: false },
  ],
} as const satisfies RecordTable

export type PaymentRecord = RecordOf<typeof paymentRecord>

/** Everything wrong with a C.4 record from the wire. */
export function checkPayment(record: Record<string, unknown>, tables?: CodeTables): FieldProblem[] {
  return checkRecord(paymentRecord, record, tables)
}
