import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { openServices } from '@one-card/platform-api'
import { openApiOf } from '@one-card/platform-api/openapi'
import type { FastifyInstance } from 'fastify'

/** `/docs`: the open services as OpenAPI 3.1 for engineers of other systems; also `/docs/json` and `/docs/yaml`. */
export async function docs(app: FastifyInstance, { version }: { version: string }): Promise<void> {
  const document = openApiOf(openServices, '社会保障卡一卡通应用平台 服务接口', version)
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    uiConfig: { defaultModelsExpandDepth: 0, supportedSubmitMethods: [] },
  })
}
