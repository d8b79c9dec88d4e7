import { codeOf, labelOf, type CodeTables } from './code-table.ts'
import { standardTables } from './dictionaries.ts'
import { splitScene, tableOf, type Field, type RecordTable, type WireRecord } from './record.ts'

/** As we keep it: codes for coded fields, `<key>Detail` for what stood after "/", absent fields left out (decision 0135). */
export type StoredRecord = Record<string, string>

/** A record that `checkRecord` has passed → codes. Aliases become codes here, so that what is sent on has the wording of the tables. */
export function toStored(table: RecordTable, record: WireRecord, tables: CodeTables = standardTables): StoredRecord {
  return Object.fromEntries(
    table.fields.flatMap((field) => {
      const value = record[field.key]
      return value === undefined || value === '' ? [] : storedParts(field, value, tables)
    }),
  )
}

/** Codes → the record as it travels, with the default of decision 0133 where a field is not known yet. */
export function toWire(table: RecordTable, stored: StoredRecord, tables: CodeTables = standardTables): WireRecord {
  return Object.fromEntries(
    table.fields.flatMap((field) => {
      const value = stored[field.key] ?? (field.defaultFrom && stored[field.defaultFrom])
      return value === undefined ? [] : [[field.key, wireValue(field, value, stored[`${field.key}Detail`], tables)]]
    }),
  )
}

function storedParts(field: Field, value: string, tables: CodeTables): [key: string, value: string][] {
  const dictionary = tableOf(field, tables)
  if (!dictionary) return [[field.key, value]]
  const [label, detail] = field.scene ? splitScene(value) : [value]
  const code = known(codeOf(dictionary, label), field)
  return detail
    ? [
        [field.key, code],
        [`${field.key}Detail`, detail],
      ]
    : [[field.key, code]]
}

function wireValue(field: Field, value: string, detail: string | undefined, tables: CodeTables): string {
  const dictionary = tableOf(field, tables)
  if (!dictionary) return value
  const label = known(labelOf(dictionary, value), field)
  return detail ? `${label}/${detail}` : label
}

/** A value outside its dictionary is a mistake of this program: it was not checked, or a scene was removed. */
function known(value: string | undefined, field: Field): string {
  if (value === undefined) throw new Error(`${field.key} is outside its dictionary`)
  return value
}
