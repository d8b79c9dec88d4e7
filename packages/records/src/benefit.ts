import type { CodeTables } from './code-table.ts'
import { benefitTypes, payoutOutcomes } from './dictionaries.ts'
import { identifierProblem } from './format.ts'
import { idNoProblem } from './id-no.ts'
import { checkRecord, type FieldProblem, type RecordOf, type RecordTable } from './record.ts'
import { regionProblem } from './regions.ts'

/** 待遇发放数据, table C.5. 到账时间 is printed as mandatory, but a failed payment has none: see `outcomeProblems`. */
export const benefitRecord = {
  name: 'C.5',
  title: '待遇发放数据',
  fields: [
    { key: 'accessNo', name: '接入编号', type: 'string', format: 'n12', mandatory: true },
    { key: 'serialNo', name: '业务流水号', type: 'string', format: '..ul', mandatory: false, check: identifierProblem },
    { key: 'regionCode', name: '行政区划代码', type: 'string', format: 'n6', mandatory: true, check: regionProblem },
    { key: 'benefitType', name: '待遇类型', type: 'string', format: '..ul', mandatory: true, dictionary: benefitTypes },
    { key: 'subjectClass', name: '科目大类', type: 'string', format: '..ul', mandatory: true },
    { key: 'subjectItem', name: '科目小类', type: 'string', format: '..ul', mandatory: true },
    { key: 'department', name: '发放部门', type: 'string', format: '..ul', mandatory: true },
    { key: 'amount', name: '发放金额', type: 'number', format: 'n..9,2', mandatory: true },
    { key: 'idNo', name: '社会保障号码', type: 'string', format: 'an18', mandatory: true, check: idNoProblem },
    { key: 'name', name: '姓名', type: 'string', format: '..50', mandatory: true },
    { key: 'payeeClass', name: '人员分类', type: 'string', format: '..ul', mandatory: false },
    { key: 'bankAccount', name: '社会保障卡银行账户', type: 'string', format: '..ul', mandatory: true },
    { key: 'issuedTime', name: '发放时间', type: 'datetime', format: 'YYYY-MM-DD HH:MM:SS', mandatory: true },
    { key: 'outcome', name: '发放标志', type: 'string', format: '..ul', mandatory: true, dictionary: payoutOutcomes },
    { key: 'failureReason', name: '发放失败原因', type: 'string', format: '..ul', mandatory: false },
    { key: 'period', name: '发放期次', type: 'string', format: '..ul', mandatory: false },
    { key: 'arrivedTime', name: '到账时间', type: 'datetime', format: 'YYYY-MM-DD HH:MM:SS', mandatory: false },
    { key: 'bankName', name: '发放银行', type: 'string', format: '..ul', mandatory: true },
  ],
  also: outcomeProblems,
} as const satisfies RecordTable

export type BenefitRecord = RecordOf<typeof benefitRecord>

/** Everything wrong with a C.5 record from the wire. */
export function checkBenefit(record: Record<string, unknown>, tables?: CodeTables): FieldProblem[] {
  return checkRecord(benefitRecord, record, tables)
}

/** 到账时间 on success, 发放失败原因 on failure (decision 0132). */
function outcomeProblems(record: Record<string, unknown>): FieldProblem[] {
  const isMissing = (key: string) => record[key] === undefined || record[key] === ''
  if (record.outcome === '成功' && isMissing('arrivedTime')) return [{ field: 'arrivedTime', reason: '发放成功时必填' }]
  if (record.outcome === '失败' && isMissing('failureReason'))
    return [{ field: 'failureReason', reason: '发放失败时必填' }]
  return []
}
