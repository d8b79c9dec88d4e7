import { codeOf, labelOf, regions, standardTables, type CodeTable, type CodeTables } from '@one-card/records'
import { unseenIn } from '@one-card/records/plain-text'
import { regionName, regionOf } from '@one-card/records/regions'

/** What whoever runs the national platform adds to a dictionary. */
export interface NewEntry {
  dictionary: string
  code: string
  label: string
}

const mostCharacters = 40

/** What of it whoever adds it has to mend, in one sentence; by all that was added before, open or not. */
export function entryProblem({ dictionary, code, label }: NewEntry, tables: CodeTables): string | undefined {
  const table = Object.hasOwn(standardTables, dictionary) ? tables[dictionary] : undefined
  if (table === undefined) return `没有字典 ${dictionary}，可选：${Object.keys(standardTables).join('、')}`
  return labelProblem(label) ?? codeProblem(table, code, tables) ?? repeated(table, code, label, tables)
}

function labelProblem(label: string): string | undefined {
  const unseen = unseenIn(label)
  if (unseen !== undefined) return `取值里有看不见的字符 ${unseen}，请重新输入`
  if (label !== label.trim()) return '取值前后不能有空格'
  if (label.includes('/')) return '取值里不能有“/”，“/”之后是上报时的扩展描述'
  if ([...label].length > mostCharacters) return `取值最多 ${mostCharacters} 个字`
  return /\p{Script=Han}{2}/u.test(label) ? undefined : '请用 --label 写明取值的中文名称'
}

function codeProblem(table: CodeTable, code: string, tables: CodeTables): string | undefined {
  if (table.name !== regions.name)
    return /^(0[1-9]|[1-8]\d|9[0-8])$/.test(code) ? undefined : '编号应为 01 到 98 的两位数字，99 固定为其他'
  if (!/^\d{6}$/.test(code) || code.startsWith('00') || code.startsWith('99')) return '应为6位行政区划代码'
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((each) => each !== code)
  const missing = above.find((each) => regionOf(each, tables) === undefined)
  return missing === undefined ? undefined : `请先增加 ${code} 的上级地区 ${missing}`
}

/** A code means one thing for ever, and a label has one code. */
function repeated(table: CodeTable, code: string, label: string, tables: CodeTables): string | undefined {
  const known = labelOf(table, code) ?? (table.name === regions.name ? regionName(code, tables) : undefined)
  if (known === label) return `${table.name} 的 ${code} 已经是“${label}”`
  if (known !== undefined) return `${table.name} 的 ${code} 已经是“${known}”，编号的含义不能改变`
  const other = table.name === regions.name ? undefined : codeOf(table, label)
  return other === undefined ? undefined : `${table.name} 的“${label}”已有编号 ${other}`
}
