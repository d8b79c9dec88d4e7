import { describe, expect, it } from 'vitest'
import { openServices, pageServices } from './index.ts'
import { openApiOf } from './openapi.ts'

describe('the OpenAPI document', () => {
  const document = openApiOf(openServices, '一卡通应用平台服务接口', '1')

  it('has one path for each open service and its plaintext schemas', () => {
    expect(Object.keys(document.paths)).toEqual(Object.keys(openServices).map((name) => `/open/v1/${name}`))
    for (const { post } of Object.values(document.paths)) {
      const plain = post.requestBody.content['application/json'].schema['x-plaintext'].$ref.split('/').at(-1)!
      expect(document.components.schemas[plain]).toBeDefined()
    }
  })

  it('asks for the mandatory fields of table D.1 and gives those of D.2', () => {
    const { post } = document.paths['/open/v1/ecode/decode']!
    expect(post.requestBody.content['application/json'].schema).toMatchObject({
      required: ['requestId', 'timestamp', 'channelNo', 'data', 'signature'],
    })
    expect(post.responses[200].content['application/json'].schema).toMatchObject({
      required: ['msgCode', 'msg', 'result', 'requestId', 'timestamp', 'signature'],
    })
  })

  it('sorts each service into one group, and shows what travels sealed, inner fields with the way to them', () => {
    for (const { post } of Object.values(document.paths)) expect(document.tags).toContainEqual({ name: post.tags[0] })
    const { description, tags } = document.paths['/open/v1/query-grant/request']!.post
    expect(tags).toEqual(['查询授权'])
    expect(description).toMatch(/data 的明文[^]*\| idNo \| `[^`]+` \| 是 \|[^]*result 的明文[^]*\| grantNo \|/)
    const { description: records } = document.paths['/open/v1/records/credential']!.post
    expect(records).toContain('| record | 附录 C [表 C.3](/docs/fields)，或附录 C [表 C.3](/docs/fields)的数组 | 是 |')
    expect(records).toContain('| rejected[].reason |')
  })

  it.each([
    ['records/credential', 'record', 18, 9],
    ['records/payment', 'record', 19, 9],
    // 到账时间 is due on success alone (decision 0132).
    ['records/benefit', 'record', 18, 13],
    ['catalogue/services', 'services', 13, 12],
    ['catalogue/institutions', 'institutions', 12, 12],
  ])('shows each field of the annex in %s, from the table by which it is checked', (name, field, fields, mandatory) => {
    const schemas = document.components.schemas as unknown as Record<
      string,
      { properties: Record<string, { anyOf?: object[]; items?: object }> }
    >
    const { anyOf, items } = schemas[`${name.replace('/', '.')}.params`]!.properties[field]!
    const row = (items ?? anyOf![0]) as { properties: object; required: string[] }
    expect([Object.keys(row.properties).length, row.required.length]).toEqual([fields, mandatory])
  })
})

/** Decision 0113: every leaf of what travels is a string. */
function leavesAreStrings(schema: Record<string, unknown>): boolean {
  if (schema.properties)
    return Object.values(schema.properties).every((each) => leavesAreStrings(each as Record<string, unknown>))
  if (schema.items) return leavesAreStrings(schema.items as Record<string, unknown>)
  if (schema.anyOf) return (schema.anyOf as Record<string, unknown>[]).every(leavesAreStrings)
  if (schema.patternProperties)
    return Object.values(schema.patternProperties).every((each) => leavesAreStrings(each as Record<string, unknown>))
  return (
    schema.type === 'string' || (Array.isArray(schema.enum) && schema.enum.every((value) => typeof value === 'string'))
  )
}

describe('parameters and results', () => {
  for (const service of [...Object.values(openServices), ...Object.values(pageServices)]) {
    it(`of ${service.audience} ${service.name} are strings all the way down`, () => {
      expect(leavesAreStrings(service.params as unknown as Record<string, unknown>)).toBe(true)
      expect(leavesAreStrings(service.result as unknown as Record<string, unknown>)).toBe(true)
    })
  }
})
