import type { TObject } from 'typebox'
import { pathOf, type Service } from './service.ts'

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
      description: `出处：${service.clause}`,
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
    schemas[`${service.name.replace('/', '.')}.params`] = service.params
    schemas[`${service.name.replace('/', '.')}.result`] = service.result
  }
  return {
    openapi: '3.1.0',
    info: {
      title,
      version,
      description: '报文格式见 GB/T XXXXX.2 附录 D；请求与响应的 data、result 为 SM4 密文，此处另列明文结构。',
    },
    paths: Object.fromEntries(all.map((service) => [pathOf(service), operation(service)])),
    components: { schemas },
  }
}
