import type { Service } from '@one-card/platform-api'
import { idNoWithCheckDigit } from '@one-card/records'
import { Check } from 'typebox/value'

export interface Schema {
  type?: string
  enum?: string[]
  const?: string
  pattern?: string
  maxLength?: number
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  'x-table'?: string
}

/** Texts of every form that services take; the first that a schema accepts stands in for it. */
const samples = [
  '1',
  '01',
  '000001',
  '00000001',
  '320500',
  '20261123000000000001',
  '2026-11-23',
  '2026-11-23 09:30:00',
  '12.00',
  '120.5853',
  idNoWithCheckDigit('11010119900307123'),
  '13300004399',
  'https://partner.example.com/x',
  'ecard-code/',
  'a'.repeat(32),
  'a'.repeat(43),
  'a'.repeat(64),
  `04${'a'.repeat(128)}`,
]

/** A value that a service's schema takes, in whatever form it is declared; `known` by the parameter's name. */
function sampleOf(schema: Schema, known: Record<string, string>, name = ''): unknown {
  if (schema['x-table'] !== undefined) return { ...known }
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([key]) => key in known || isRequired(schema, key))
        .map(([key, each]) => [key, sampleOf(each, known, key)]),
    )
  if (schema.items) return [sampleOf(schema.items, known, name)]
  if (schema.anyOf) return sampleOf(schema.anyOf[0]!, known, name)
  if (name in known && Check(schema as never, known[name])) return known[name]
  const value = schema.enum?.[0] ?? schema.const ?? samples.find((each) => Check(schema as never, each))
  if (value === undefined) throw new Error(`No sample fits ${name}: give samples a text of its form`)
  return value
}

const isRequired = (schema: Schema, key: string) => (schema as { required?: string[] }).required?.includes(key) ?? false

export const sampleParams = (service: Service, known: Record<string, string>) =>
  sampleOf(service.params as unknown as Schema, known) as Record<string, unknown>

/** Names of all that a schema takes, at whatever depth. */
export function namesOf({ properties = {}, items, anyOf = [] }: Schema): string[] {
  const within = [...Object.values(properties), ...anyOf, ...(items ? [items] : [])]
  return [...Object.keys(properties), ...within.flatMap(namesOf)]
}
