import {
  benefitRecord,
  credentialRecord,
  paymentRecord,
  standardTables,
  type Field,
  type RecordTable,
} from '@one-card/records'
import { catalogueInstitution, catalogueItem } from '@one-card/records/catalogue'

const annexes: RecordTable[] = [credentialRecord, paymentRecord, benefitRecord, catalogueItem, catalogueInstitution]

function fieldSchema({ name, type, format, dictionary, scene }: Field) {
  const words = [name, type, format]
  // What the managing body adds to is no closed list (decision 0070).
  if (dictionary && Object.hasOwn(standardTables, dictionary.name))
    words.push(`取值见 /docs/fields 表 ${dictionary.name}${scene ? '，“/”后可扩展描述' : ''}`)
  else if (dictionary)
    return { type: 'string', description: words.join('，'), enum: dictionary.rows.map((row) => row[1]) }
  return { type: 'string', description: words.join('，') }
}

const rowSchema = ({ name, title, fields }: RecordTable) => ({
  type: 'object',
  title: `表 ${name} ${title}`,
  required: fields.filter(({ mandatory }) => mandatory).map(({ key }) => key),
  properties: Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)])),
  additionalProperties: false,
})

/** A schema in which each row of an annex stands with its fields, from the table by which it is checked. */
export function withAnnexes<S>(schema: S): S {
  if (Array.isArray(schema)) return schema.map(withAnnexes) as S
  if (typeof schema !== 'object' || schema === null) return schema
  const annex = annexes.find(({ name }) => name === (schema as { 'x-table'?: string })['x-table'])
  if (annex !== undefined) return rowSchema(annex) as S
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withAnnexes(value)])) as S
}
