import {
  composeServiceCode,
  creditCodeWithCheck,
  splitServiceCode,
  type FieldProblem,
  type RecordTable,
  type WireRecord,
} from '@one-card/records'
import {
  abilityNames,
  catalogueInstitution,
  catalogueItem,
  checkCatalogueInstitution,
  checkCatalogueItem,
} from '@one-card/records/catalogue'
import type { CatalogueKind } from '../catalogue/catalogue.ts'

interface Kind {
  table: RecordTable
  problemOf(row: WireRecord): FieldProblem | undefined
  /** Two lines of one file with the same key are the same thing. */
  keyOf(row: WireRecord): string
  /** What the key is in words. */
  keyName: string
}

/** The desk plays with samples, whose names have stars in them; the platform decides whether it takes them. */
export const kinds: Record<CatalogueKind, Kind> = {
  services: {
    table: catalogueItem,
    problemOf: (row) => checkCatalogueItem(row, true)[0],
    keyOf: codeOf,
    keyName: '服务编号',
  },
  institutions: {
    table: catalogueInstitution,
    problemOf: (row) => checkCatalogueInstitution(row, true)[0],
    keyOf: ({ creditCode, name }) => `${creditCode} ${name}`,
    keyName: '统一社会信用代码和名称',
  },
}

/** Headings of the sample tables in A.2 and B.2, which are shorter than the printed names, in the order of the samples. */
const sampleHeadings: Record<CatalogueKind, Record<string, string>> = {
  services: {
    serviceCode: '服务编号',
    scene: '服务场景',
    department: '主管部门',
    matter: '业务类型',
    project: '应用项目',
    description: '说明',
    openIn: '开通地区',
    abilities: '功能分类',
    cardForm: '用卡类型',
  },
  institutions: {
    place: '机构属地',
    regionCode: '行政区划代码',
    name: '应用机构名称',
    creditCode: '统一社会信用代码',
    address: '应用机构地址',
    contactName: '联系人',
    contactPhone: '联系方式',
    supervisor: '主管单位',
    scene: '支持场景类型',
    projects: '开通项目',
    cardForm: '用卡类型',
    coverage: '覆盖范围',
  },
}

const codeParts = ['level', 'sceneNo', 'departmentNo', 'matterNo', 'projectNo']

/** 服务编号 of the five parts of table A.1. */
export function codeOf({ level, sceneNo, departmentNo, matterNo, projectNo }: WireRecord): string {
  return composeServiceCode({
    level: level as 'A',
    sceneCode: sceneNo!,
    department: departmentNo!,
    matterNo: matterNo!,
    projectNo: projectNo!,
  })
}

/** 服务编号 in one column becomes the five parts of table A.1; undefined for what is none. */
export function withParts({ serviceCode, ...row }: WireRecord): WireRecord | undefined {
  if (serviceCode === undefined) return row
  const parts = splitServiceCode(serviceCode)
  return (
    parts && {
      ...row,
      level: parts.level,
      sceneNo: parts.sceneCode,
      departmentNo: parts.department,
      matterNo: parts.matterNo,
      projectNo: parts.projectNo,
    }
  )
}

/** The field of a heading, printed in the table or in the sample. */
export function headingKeys(kind: CatalogueKind): (heading: string) => string | undefined {
  const keys = new Map([
    ...Object.entries(sampleHeadings[kind]).map(([key, heading]) => [heading, key] as const),
    ...kinds[kind].table.fields.map(({ key, name }) => [name, key] as const),
  ])
  return (heading) => keys.get(heading)
}

/** Names of the columns that a file lacks. */
export function missingColumns(kind: CatalogueKind, keys: (string | undefined)[]): string[] {
  const isComposed = keys.includes('serviceCode')
  return kinds[kind].table.fields
    .filter(({ key, mandatory }) => mandatory && !keys.includes(key) && !(isComposed && codeParts.includes(key)))
    .map(({ name }) => name)
}

export type Layout = 'table' | 'sample'

/** A heading and rows: every element of the annex's table, or as its sample prints them. The national sample has no 功能分类. */
export function sheetOf(kind: CatalogueKind, layout: Layout, rows: WireRecord[]): string[][] {
  if (layout === 'table') {
    const { fields } = kinds[kind].table
    return [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ key }) => row[key] ?? ''))]
  }
  const isNational = rows.length > 0 && rows.every(({ level }) => level === 'A')
  const columns = Object.entries(sampleHeadings[kind]).filter(([key]) => !(isNational && key === 'abilities'))
  const cellOf = (row: WireRecord, key: string) => (key === 'serviceCode' ? codeOf(row) : (row[key] ?? ''))
  return [columns.map(([, heading]) => heading), ...rows.map((row) => columns.map(([key]) => cellOf(row, key)))]
}

/** One row to begin with. */
export const sampleRows: Record<CatalogueKind, WireRecord> = {
  services: {
    level: 'C',
    sceneNo: '02',
    scene: '人力资源和社会保障应用',
    departmentNo: 'RLZYSHBZ',
    department: '人力资源和社会保障部门',
    matterNo: '02',
    matter: '社会保险参保登记（公共业务）',
    projectNo: '02',
    project: '个人参保证明查询打印',
    description: '个人持社会保障卡查询打印本人社会保险参保证明（包括本地区、异地）',
    openIn: '苏州市',
    cardForm: '3',
    abilities: abilityNames[0],
  },
  institutions: {
    place: '江苏省',
    regionCode: '320500',
    name: '示例市就业服务中心',
    creditCode: creditCodeWithCheck('12320500MB0000002'),
    address: '示例市示例区服务路18号',
    contactName: '张三',
    contactPhone: '0512-00000000',
    supervisor: '示例市人力资源和社会保障局',
    scene: '人力资源和社会保障应用',
    projects: '就业登记',
    cardForm: '3',
    coverage: '全省',
  },
}
