import type { PartnerSite } from '@one-card/channel-sdk/node'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { openVisitors, type CameBack } from './partner.ts'

export interface PartnerRoutesOptions {
  site(): Promise<PartnerSite>
  path: string
  now(): Date
}

const text = { type: 'string', maxLength: 200 }
const cameBack = { type: 'object', properties: { grant: text, error: text, state: text } }

/** Lax, not Strict: the browser comes back from another site, and has to be known then. */
const cookieName = '__Secure-demo-partner'
const idIn = ({ headers }: FastifyRequest) =>
  new RegExp(`(?:^|; )${cookieName}=([0-9a-f-]{36})(?:;|$)`).exec(headers.cookie ?? '')?.[1] ?? ''

/** The server of a partner site with 授权登录: two addresses of the way, and what its page asks. */
export async function partnerRoutes(app: FastifyInstance, { site, path, now }: PartnerRoutesOptions): Promise<void> {
  const visitors = openVisitors(now)
  // Who only looks whether an address answers sets nothing going and spends no grant.
  const way = { exposeHeadRoute: false }

  const send = (reply: FastifyReply, id: string | undefined, address: string) =>
    reply
      .headers({
        'cache-control': 'no-store',
        ...(id && { 'set-cookie': `${cookieName}=${id}; Path=${path}; Max-Age=1800; HttpOnly; Secure; SameSite=Lax` }),
      })
      .redirect(address, 303)

  app.get('/partner/login', way, async (request, reply) => {
    const { id, url } = visitors.begin(idIn(request), await site())
    return send(reply, id, url)
  })

  // On to an address without the grant: a reload of the page, or its bookmark, must not bring it again.
  app.get<{ Querystring: CameBack }>(
    '/partner/callback',
    { ...way, schema: { querystring: cameBack } },
    async (request, reply) =>
      send(reply, await visitors.comeBack(idIn(request), request.query, await site()), `${path}/partner`),
  )

  app.get('/api/partner/visitor', async (request) => visitors.view(idIn(request)))
  app.post('/api/partner/log-out', async (request) => {
    visitors.forget(idIn(request))
    return visitors.view('')
  })
}
