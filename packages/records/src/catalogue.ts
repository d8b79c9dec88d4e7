import { codeOf, type CodeTables } from './code-table.ts'
import { scenes, standardTables } from './dictionaries.ts'
import { creditCodeProblem } from './credit-code.ts'
import type { Problem } from './format.ts'
import { checkRecord, type FieldProblem, type RecordOf, type RecordTable } from './record.ts'
import { regionCodeOf, regionProblem } from './regions.ts'
import { splitServiceCode } from './service-code.ts'

/** 应用目录, table A.1: 13 elements under their printed names. */
export const catalogueItem = {
  name: 'A.1',
  title: '社会保障卡一卡通应用目录',
  fields: [
    { key: 'level', name: '目录级别', type: 'string', format: '1', mandatory: true, check: levelProblem },
    {
      key: 'sceneNo',
      name: '一级应用服务目录编号',
      type: 'string',
      format: '..ul',
      mandatory: true,
      check: numberProblem,
    },
    { key: 'scene', name: '应用场景类型', type: 'string', format: '..ul', mandatory: true, dictionary: scenes },
    {
      key: 'departmentNo',
      name: '二级应用服务目录编号',
      type: 'string',
      format: '..ul',
      mandatory: true,
      check: initialsProblem,
    },
    { key: 'department', name: '服务机构主管部门', type: 'string', format: '..100', mandatory: true },
    {
      key: 'matterNo',
      name: '三级应用服务目录编号',
      type: 'string',
      format: '..ul',
      mandatory: true,
      check: numberProblem,
    },
    { key: 'matter', name: '应用业务场景', type: 'string', format: '..100', mandatory: true },
    { key: 'projectNo', name: '应用项目编号', type: 'string', format: '..ul', mandatory: true, check: numberProblem },
    { key: 'project', name: '应用项目', type: 'string', format: '..100', mandatory: true },
    { key: 'description', name: '业务场景/应用项目说明', type: 'string', format: '..500', mandatory: true },
    { key: 'openIn', name: '服务开通地区', type: 'string', format: '..ul', mandatory: true, check: placesProblem },
    { key: 'cardForm', name: '用卡类型', type: 'string', format: '1', mandatory: true, check: cardFormProblem },
    // The national sample has no such column (decision 0141).
    {
      key: 'abilities',
      name: '应用能力分类',
      type: 'string',
      format: '..ul',
      mandatory: false,
      check: abilitiesProblem,
    },
  ],
  also: sceneFits,
} as const satisfies RecordTable

/** 机构目录, table B.1: 12 elements, 10 is misnumbered away (decision 0143). */
export const catalogueInstitution = {
  name: 'B.1',
  title: '社会保障卡一卡通机构目录',
  fields: [
    { key: 'place', name: '机构属地', type: 'string', format: '..100', mandatory: true },
    { key: 'regionCode', name: '行政区划代码', type: 'string', format: '..ul', mandatory: true, check: regionProblem },
    { key: 'name', name: '应用机构名称', type: 'string', format: '..100', mandatory: true },
    {
      key: 'creditCode',
      name: '统一社会信用代码',
      type: 'string',
      format: '..ul',
      mandatory: true,
      check: wholeCreditCodeProblem,
    },
    { key: 'address', name: '应用机构地址', type: 'string', format: '..200', mandatory: true },
    { key: 'contactName', name: '联系人', type: 'string', format: '..50', mandatory: true },
    { key: 'contactPhone', name: '联系方式', type: 'string', format: '..100', mandatory: true },
    { key: 'supervisor', name: '业务/行业主管单位', type: 'string', format: '..100', mandatory: true },
    { key: 'scene', name: '支持场景类型', type: 'string', format: '..ul', mandatory: true, dictionary: scenes },
    { key: 'projects', name: '开通应用项目', type: 'string', format: '..500', mandatory: true },
    { key: 'cardForm', name: '用卡类型', type: 'string', format: '1', mandatory: true, check: cardFormProblem },
    { key: 'coverage', name: '覆盖范围', type: 'string', format: '..200', mandatory: true, check: placesProblem },
  ],
} as const satisfies RecordTable

export type CatalogueItem = RecordOf<typeof catalogueItem>
export type CatalogueInstitution = RecordOf<typeof catalogueInstitution>

/** `isSample`: in a world of samples a name or number with stars in it, as A.2 and B.2 print them, stands for a real one (decision 0144). */
export const checkCatalogueItem = (
  record: Record<string, unknown>,
  isSample = false,
  tables?: CodeTables,
): FieldProblem[] =>
  checkRecord(catalogueItem, record, tables).filter(({ field }) => !(isSample && isStarred(record[field])))
export const checkCatalogueInstitution = (
  record: Record<string, unknown>,
  isSample = false,
  tables?: CodeTables,
): FieldProblem[] =>
  checkRecord(catalogueInstitution, record, tables).filter(({ field }) => !(isSample && isStarred(record[field])))

const isStarred = (value: unknown) => typeof value === 'string' && value.includes('**')

/** Row 13, one or more of them with "/" between. */
export const abilityNames = ['办事凭证', '支付结算', '待遇发放'] as const

/** Codes of GB/T 2260 for 全国, 全省 and names of provinces and cities with "/" between; undefined for a name of nowhere. */
export function placesOf(text: string, ownRegion: string, tables: CodeTables = standardTables): string[] | undefined {
  const codes = text.split('/').map((name) => {
    if (name === '全国') return '000000'
    return name === '全省' ? `${ownRegion.slice(0, 2)}0000` : regionCodeOf(name, tables)
  })
  return codes.includes(undefined) ? undefined : (codes as string[])
}

function levelProblem(value: string): Problem {
  return /^[ABCZ]$/.test(value) ? undefined : '应为 A、B、C 或者 Z'
}

function numberProblem(value: string): Problem {
  if (/^[1-9]$/.test(value)) return '应为两位数字，前面的 0 可能被电子表格去掉了，请把这一列设为文本'
  return /^\d\d$/.test(value) && value !== '00' ? undefined : '应为 01 到 99 的两位数字'
}

function initialsProblem(value: string): Problem {
  return /^[A-Z]{2,20}$/.test(value) ? undefined : '应为大写英文字母'
}

function cardFormProblem(value: string): Problem {
  return /^[123]$/.test(value) ? undefined : '应为 1、2 或者 3'
}

function placesProblem(value: string, tables: CodeTables): Problem {
  return placesOf(value, '110000', tables) ? undefined : '有不存在的地区，多个地区用“/”隔开'
}

function abilitiesProblem(value: string): Problem {
  return value.split('/').every((name) => (abilityNames as readonly string[]).includes(name))
    ? undefined
    : `应为${abilityNames.join('、')}，多个用“/”隔开`
}

/** A spreadsheet keeps fifteen digits of a number: the rest is lost, and no reader can put it back. */
function wholeCreditCodeProblem(value: string): Problem {
  return /^\d(\.\d+)?E\+?\d+$/i.test(value)
    ? '被电子表格改成了科学计数法，后几位已丢失，请把这一列设为文本后重新填写'
    : creditCodeProblem(value)
}

/** Rows 2 and 3 say the same, and the five parts are one code. */
function sceneFits(record: Record<string, unknown>, tables: CodeTables): FieldProblem[] {
  const { level, sceneNo, scene, departmentNo, matterNo, projectNo } = record as CatalogueItem
  const code = typeof scene === 'string' ? codeOf(tables[scenes.name] ?? scenes, scene) : undefined
  if (code !== undefined && code !== sceneNo) return [{ field: 'scene', reason: '与一级应用服务目录编号不一致' }]
  return splitServiceCode(`${level}${sceneNo}${departmentNo}${matterNo}${projectNo}`)
    ? []
    : [{ field: 'projectNo', reason: '五段编号不能组成服务编号' }]
}
