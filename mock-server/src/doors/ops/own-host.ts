import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Where a load balancer and Prometheus ask by address. */
const byAddress = ['/healthz', '/readyz', '/metrics']

/** The name the caller went to; a forwarded one only when the request came through the trusted proxy, which then says for whom. */
export function hostNameOf({ headers, ips = [] }: Pick<FastifyRequest, 'headers' | 'ips'>): string | undefined {
  const forwarded = ips.length > 1 ? headers['x-forwarded-host'] : undefined
  const host = [forwarded].flat().at(-1)?.split(',').at(-1)?.trim() ?? headers.host ?? ''
  const url = `http://${host}`
  return URL.canParse(url) ? new URL(url).hostname : undefined
}

/** Who came by another name, or by a number, did not come to us: 421 (RFC 9110 §15.5.20), so that no page of ours is read under a foreign name. */
export function ownHostOnly(app: FastifyInstance, publicUrl: string): void {
  const ours = [new URL(publicUrl).hostname, 'localhost']
  app.addHook('onRequest', async (request, reply) => {
    const host = hostNameOf(request)
    if ((host !== undefined && ours.includes(host)) || byAddress.includes(request.url)) return
    await reply.code(421).type('text/plain; charset=utf-8').send('请通过平台的域名访问。')
  })
}
