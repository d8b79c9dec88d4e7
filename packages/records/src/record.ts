import { codeOf, isOpen, type CodeTable, type CodeTables } from './code-table.ts'
import { standardTables } from './dictionaries.ts'
import { formatProblem, type Problem } from './format.ts'

/** One row of table C.3, C.4 or C.5. */
export interface Field {
  key: string
  name: string
  type: 'string' | 'number' | 'datetime'
  /** A notation of table C.2. */
  format: string
  mandatory: boolean
  /** The record holds its label, the store its code (decision 0135). */
  dictionary?: CodeTable
  /** 应用场景, 支付场景: after "/" words of the sender's own. */
  scene?: true
  /** A check beyond the notation. */
  check?: (value: string, tables: CodeTables) => Problem
  /** The field whose value is sent for this one while it is not known (decision 0133). */
  defaultFrom?: string
}

/** A table of Annex C as data. `also` holds what the table cannot say about one field alone. */
export interface RecordTable {
  name: string
  title: string
  fields: readonly Field[]
  also?: (record: Record<string, unknown>, tables: CodeTables) => FieldProblem[]
}

/** As it travels: Chinese labels for coded fields, every value a string (decisions 0113 and 0135). */
export type WireRecord = Record<string, string>
/** The keys of a table for the compiler: mandatory ones required. */
export type RecordOf<T extends RecordTable> = {
  [F in T['fields'][number] as F['mandatory'] extends true ? F['key'] : never]: string
} & { [F in T['fields'][number] as F['mandatory'] extends true ? never : F['key']]?: string }
/** `reason` is Chinese, for the sender; it never holds the value. */
export interface FieldProblem {
  field: string
  reason: string
}

/**
 * Everything wrong with a record from the wire; empty when it may be stored. The record may be anything that JSON can hold.
 * An empty text counts as absent: many senders cannot leave a key out.
 */
export function checkRecord(
  table: RecordTable,
  record: Record<string, unknown>,
  tables: CodeTables = standardTables,
): FieldProblem[] {
  const known = new Set(table.fields.map((field) => field.key))
  const unknown = Object.keys(record)
    .filter((key) => !known.has(key))
    .map((field) => ({ field, reason: `${table.name}中没有此字段` }))
  const problems = table.fields.flatMap((field) => {
    const reason = fieldProblem(field, record[field.key], tables)
    return reason === undefined ? [] : [{ field: field.key, reason }]
  })
  return [...unknown, ...problems, ...(table.also?.(record, tables) ?? [])]
}

function fieldProblem(field: Field, value: unknown = '', tables: CodeTables): Problem {
  if (typeof value !== 'string') return '应为字符串'
  if (value === '') return field.mandatory ? '必填' : undefined
  return formatProblem(field.format, value) ?? dictionaryProblem(field, value, tables) ?? field.check?.(value, tables)
}

/** The table of a field as it stands, or as it is printed where nothing was ever added to it. */
export const tableOf = ({ dictionary }: Field, tables: CodeTables): CodeTable | undefined =>
  dictionary && (tables[dictionary.name] ?? dictionary)

function dictionaryProblem(field: Field, value: string, tables: CodeTables): Problem {
  const dictionary = tableOf(field, tables)
  if (!dictionary) return undefined
  const [label, detail] = field.scene ? splitScene(value) : [value]
  const code = codeOf(dictionary, label)
  if (code === undefined) return `不在取值范围内（${dictionary.name}）`
  if (!isOpen(dictionary, code)) return `该取值已停用或尚未启用（${dictionary.name}）`
  return detail === '' ? '“/”后应有描述' : undefined
}

/** 就业创业/个人凭社会保障卡就业登记 → the label of C.7 and what the sender adds after the first "/". */
export function splitScene(value: string): [label: string, detail?: string] {
  const at = value.indexOf('/')
  return at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)]
}
