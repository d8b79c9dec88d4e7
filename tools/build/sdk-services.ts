import type { Service } from '@one-card/platform-api'
import type { Schema } from '@one-card/platform-api/openapi'
import { format, resolveConfig } from 'prettier'

function typeOf(schema: Schema): string {
  const { anyOf, items, properties, patternProperties } = schema
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (anyOf) return anyOf.map(typeOf).join(' | ')
  if (items) return `(${typeOf(items)})[]`
  if (patternProperties) return `Record<string, ${typeOf(Object.values(patternProperties)[0]!)}>`
  if (properties) return objectOf(properties, schema.required ?? [])
  if (schema.type === 'string') return 'string'
  throw new Error(`the SDK's types know no schema like ${JSON.stringify(schema)}`)
}

function objectOf(properties: Record<string, Schema>, required: string[]): string {
  const fields = Object.entries(properties).map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  )
  return fields.length === 0 ? 'Record<string, never>' : `{ ${fields.join('; ')} }`
}

/** The open services as plain TypeScript: an operator's compiler needs no schema library to know them. */
export async function sdkServices(services: Record<string, Service>, file: string): Promise<string> {
  const lines = Object.values(services).map(
    ({ name, title, clause, params, result }) =>
      `/** ${title}（${clause}） */\n'${name}': { params: ${typeOf(params as Schema)}; result: ${typeOf(result as Schema)} }`,
  )
  const text = [
    '// Written by `npm run sdk` from the schemas of @one-card/platform-api; a test fails while they disagree.',
    '',
    '/** What each open service of docs/wire.md takes and answers. */',
    `export interface Services {\n${lines.join('\n')}\n}`,
    '',
    'export type ServiceName = keyof Services',
  ].join('\n')
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' })
}
