import type { TObject } from 'typebox'
import { withAnnexes } from './annex-schema.ts'
import { pathOf, type Service } from './service.ts'

/** How the reference sorts services: by what their name begins with. */
const groups: Record<string, string[]> = {
  用户信息令牌与会话: ['user-token', 'zone-token', 'session'],
  凭证与核验: ['ecode', 'card', 'licence', 'face', 'real-person'],
  登录: ['login-code', 'authorised-login'],
  查询授权: ['query-grant', 'account'],
  支付结算: ['order', 'pay', 'merchant-code', 'medical'],
  待遇发放: ['benefit'],
  数据回流: ['records', 'dictionary'],
  接入与登记: ['channel', 'case'],
  地方服务专区: ['application', 'complaint', 'booking', 'catalogue', 'zone'],
  数据共享: ['partner-share'],
}

function groupOf({ name }: Service): string {
  const found = Object.entries(groups).find(([, areas]) => areas.includes(name.split('/')[0]!))
  if (found === undefined) throw new Error(`Say in openapi.ts in which group of the reference ${name} stands`)
  return found[0]
}

/** What this project's services use of JSON Schema. */
export interface Schema {
  type?: string
  pattern?: string
  enum?: string[]
  const?: string
  maxLength?: number
  required?: string[]
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  /** Of an annex, whose fields stand there. */
  'x-table'?: string
}

/** As code; with a bar, which would end the cell of a table, as a text whose other marks mean nothing to Markdown. */
function patternWords(pattern: string): string {
  if (!pattern.includes('|')) return `\`${pattern}\``
  return pattern.replace(/[\\`*_{}[\]()#+.!^~<>&-]/g, '\\$&').replaceAll('|', '&#124;')
}

function formatOf({ enum: values, maxLength, pattern, items, anyOf, properties, 'x-table': table }: Schema): string {
  if (table !== undefined) return `附录 ${table.charAt(0)} [表 ${table}](/docs/fields)`
  if (anyOf !== undefined) return anyOf.map(formatOf).join('，或')
  if (values !== undefined) return values.join('、')
  if (maxLength !== undefined) return `不超过 ${maxLength} 个字符`
  if (pattern !== undefined) return patternWords(pattern)
  if (items !== undefined) return `${formatOf(items)}的数组`
  return properties === undefined ? '文字' : '对象'
}

/** A line for each field, those inside others with the way to them: `record[].idNo`. */
function linesOf({ properties = {}, required = [] }: Schema, way = ''): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const inside = field.items ? linesOf(field.items, `${way}${name}[].`) : linesOf(field, `${way}${name}.`)
    return [`| ${way}${name} | ${formatOf(field)} | ${required.includes(name) ? '是' : '否'} |`, ...inside]
  })
}

/** What travels sealed, in words of the reference. */
function plaintextTable(title: string, schema: TObject): string {
  const lines = linesOf(schema as unknown as Schema)
  return lines.length === 0
    ? `**${title}**：无`
    : [`**${title}**`, '', '| 字段 | 格式 | 必填 |', '|---|---|---|', ...lines].join('\n')
}

const envelope = (payload: string) => ({
  type: 'object',
  required: ['requestId', 'timestamp', 'channelNo', 'data', 'signature'],
  properties: {
    requestId: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    timestamp: { type: 'string', description: 'YYYY-MM-DD HH:MM:SS，北京时间，±5 分钟' },
    channelNo: { type: 'string', pattern: '^\\d{12}$' },
    applicationNo: { type: 'string', pattern: '^\\d{2}$', description: '应用场景类型编号，表 C.7，可不填' },
    data: { type: 'string', contentEncoding: 'base64', description: `SM4 密文，明文为 ${payload}` },
    signature: { type: 'string', pattern: '^[0-9a-f]{128}$' },
  },
})

const answer = (payload: string) => ({
  type: 'object',
  required: ['msgCode', 'msg', 'result', 'requestId', 'timestamp', 'signature'],
  properties: {
    msgCode: { type: 'string', pattern: '^\\d{6}$', description: '000000 表示成功' },
    msg: { type: 'string' },
    result: { type: 'string', description: `SM4 密文，明文为 ${payload}` },
    requestId: { type: 'string' },
    timestamp: { type: 'string' },
    signature: { type: 'string' },
  },
})

const json = <S extends object>(schema: S) => ({ 'application/json': { schema } })

function operation(service: Service) {
  const [params, result] = [`${service.name}.params`, `${service.name}.result`].map((name) =>
    name.replace('/', '.'),
  ) as [string, string]
  const refs = <S extends object>(schema: S, name: string) => ({
    ...schema,
    'x-plaintext': { $ref: `#/components/schemas/${name}` },
  })
  return {
    post: {
      operationId: service.name.replace('/', '.'),
      summary: service.title,
      tags: [groupOf(service)],
      description: [
        `出处：${service.clause}`,
        `[试调这个接口](/docs/try?service=${service.name})`,
        plaintextTable('data 的明文', service.params),
        plaintextTable('result 的明文', service.result),
      ].join('\n\n'),
      requestBody: { required: true, content: json(refs(envelope(params), params)) },
      responses: { 200: { description: '附录 D 响应报文', content: json(refs(answer(result), result)) } },
    },
  }
}

/** OpenAPI 3.1 of a set of services: the envelope as it travels, the plain parameters and results as component schemas. */
export function openApiOf(services: Record<string, Service>, title: string, version: string) {
  const all = Object.values(services)
  const schemas: Record<string, TObject> = {}
  for (const service of all) {
    schemas[`${service.name.replace('/', '.')}.params`] = withAnnexes(service.params)
    schemas[`${service.name.replace('/', '.')}.result`] = withAnnexes(service.result)
  }
  return {
    openapi: '3.1.0',
    info: {
      title,
      version,
      description: '报文格式见 GB/T XXXXX.2 附录 D；请求与响应的 data、result 为 SM4 密文，此处另列明文结构。',
    },
    tags: Object.keys(groups).map((name) => ({ name })),
    paths: Object.fromEntries(all.map((service) => [pathOf(service), operation(service)])),
    components: { schemas },
  }
}
