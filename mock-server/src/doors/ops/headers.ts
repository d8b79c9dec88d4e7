import type { FastifyInstance } from 'fastify'

/** What every answer carries, whoever asks. Browsers heed HSTS over HTTPS only, so it does no harm on localhost. */
export const headersOfAll = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headersOfAll))
}
