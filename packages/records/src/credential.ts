import type { CodeTables } from './code-table.ts'
import { creditCodeProblem } from './credit-code.ts'
import { credentialTypes, institutionClasses, scenes } from './dictionaries.ts'
import { identifierProblem } from './format.ts'
import { handlingProblem } from './handling.ts'
import { idNoProblem } from './id-no.ts'
import { checkRecord, type FieldProblem, type RecordOf, type RecordTable } from './record.ts'
import { regionProblem } from './regions.ts'

/** 办事凭证数据, table C.3. 渠道 has no dictionary, because it is table 16 of Part 1, which we do not have. */
export const credentialRecord = {
  name: 'C.3',
  title: '办事凭证数据',
  fields: [
    { key: 'accessNo', name: '接入编号', type: 'string', format: 'n12', mandatory: true },
    { key: 'serialNo', name: '业务流水号', type: 'string', format: '..ul', mandatory: false, check: identifierProblem },
    {
      key: 'credentialType',
      name: '办事凭证类型',
      type: 'string',
      format: '..ul',
      mandatory: true,
      dictionary: credentialTypes,
    },
    { key: 'regionCode', name: '行政区划代码', type: 'string', format: 'n6', mandatory: true, check: regionProblem },
    {
      key: 'scene',
      name: '应用场景',
      type: 'string',
      format: '..ul',
      mandatory: true,
      dictionary: scenes,
      scene: true,
    },
    { key: 'institutionName', name: '应用机构名称', type: 'string', format: '..120', mandatory: true },
    { key: 'institutionAddress', name: '应用机构地址', type: 'string', format: '..ul', mandatory: false },
    { key: 'authTime', name: '认证时间', type: 'datetime', format: 'YYYY-MM-DD HH:MM:SS', mandatory: true },
    {
      key: 'handledTime',
      name: '业务办理时间',
      type: 'datetime',
      format: 'YYYY-MM-DD HH:MM:SS',
      mandatory: true,
      defaultFrom: 'authTime',
    },
    { key: 'state', name: '业务处理状态', type: 'string', format: '..ul', mandatory: false, check: handlingProblem },
    { key: 'coordinateSystem', name: '坐标系', type: 'string', format: '..ul', mandatory: false },
    { key: 'longitude', name: '地理位置经度', type: 'number', format: 'n..8,4', mandatory: false },
    { key: 'latitude', name: '地理位置纬度', type: 'number', format: 'n..7,4', mandatory: false },
    {
      key: 'institutionClass',
      name: '应用机构类别',
      type: 'string',
      format: '..ul',
      mandatory: false,
      dictionary: institutionClasses,
    },
    { key: 'source', name: '渠道', type: 'string', format: '..ul', mandatory: false },
    { key: 'idNo', name: '社会保障号码', type: 'string', format: 'an18', mandatory: true, check: idNoProblem },
    { key: 'name', name: '姓名', type: 'string', format: '..50', mandatory: true },
    {
      key: 'creditCode',
      name: '统一社会信用代码',
      type: 'string',
      format: 'an18',
      mandatory: false,
      check: creditCodeProblem,
    },
  ],
} as const satisfies RecordTable

export type CredentialRecord = RecordOf<typeof credentialRecord>

/** Everything wrong with a C.3 record from the wire. */
export function checkCredential(record: Record<string, unknown>, tables?: CodeTables): FieldProblem[] {
  return checkRecord(credentialRecord, record, tables)
}
