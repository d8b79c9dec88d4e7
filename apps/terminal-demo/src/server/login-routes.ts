import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LoginView } from '../answers.ts'
import { openLogins, type LoginDeps } from './logins.ts'
import { answerReasons } from './reason.ts'

export interface LoginRoutesOptions {
  deps(): Promise<LoginDeps>
  path: string
}

const seen = { type: 'object', properties: { seen: { type: 'string', format: 'uuid' } } }

/** Whose browser it is: somebody who reads the code off the screen does not get the identity with it. */
const cookieName = '__Secure-demo-site-login'
const idIn = ({ headers }: FastifyRequest) =>
  new RegExp(`(?:^|; )${cookieName}=([0-9a-f-]{36})(?:;|$)`).exec(headers.cookie ?? '')?.[1] ?? ''

/** What the login page of a site asks its own server (§7.1.4-a/c); the page never speaks to the platform. */
export async function loginRoutes(app: FastifyInstance, { deps, path }: LoginRoutesOptions): Promise<void> {
  const logins = openLogins()

  async function begin(reply: FastifyReply) {
    const { id, view } = await logins.begin(await deps())
    void reply.header(
      'set-cookie',
      `${cookieName}=${id}; Path=${path}; Max-Age=1800; HttpOnly; Secure; SameSite=Strict`,
    )
    return view
  }

  answerReasons(app)

  app.post<{ Body: { seen?: string } }>('/look', { schema: { body: seen } }, async (request, reply) => {
    const view = await logins.findView(idIn(request), request.body.seen, await deps())
    if (view) return view
    // A browser that keeps no cookie would otherwise be given one code after the other.
    return request.body.seen === undefined
      ? begin(reply)
      : ({ version: request.body.seen, state: 'expired' } satisfies LoginView)
  })

  app.post('/restart', async (request, reply) => {
    const view = await begin(reply)
    logins.forget(idIn(request))
    return view
  })
}
