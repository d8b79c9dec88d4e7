import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { openServices } from '@one-card/platform-api'
import { openApiOf } from '@one-card/platform-api/openapi'
import type { FastifyInstance } from 'fastify'

/** `/docs/reference/`: the open services as OpenAPI 3.1; also `/docs/json` and `/docs/yaml`. */
export async function reference(scope: FastifyInstance, { version }: { version: string }): Promise<void> {
  const document = openApiOf(openServices, '社会保障卡一卡通应用平台 服务接口', version)
  await scope.register(swagger, { mode: 'static', specification: { document: document as never } })
  await scope.register(swaggerUi, {
    routePrefix: '/docs/reference',
    staticCSP: true,
    uiConfig: { defaultModelsExpandDepth: 0, supportedSubmitMethods: [] },
  })
  for (const form of ['json', 'yaml'])
    scope.get(`/docs/${form}`, (_request, reply) => reply.redirect(`/docs/reference/${form}`))
}
