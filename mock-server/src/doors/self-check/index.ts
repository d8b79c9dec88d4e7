import { randomBytes } from 'node:crypto'
import type { Finding } from '@one-card/platform-api/self-check'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SelfChecks } from '../../domains/access/self-checks/index.ts'
import { Refusal } from '../../refusal.ts'
import { newCaseNo } from '../h5/case-no.ts'
import { isSafe } from '../h5/visit.ts'
import { documentHeaders, framedDocument, framedHeaders, readBuilt, selfCheckDocument } from './documents.ts'

export interface SelfCheckDeps {
  selfChecks: SelfChecks
  pagesDir: string
  signsForWechat: boolean
  clock(): Date
}

/** As long as a page takes to come and to ask. */
const visitSeconds = 60
const cookieName = '__Host-one-card-self-check'
const path = '/h5/self-check'

const text = (maxLength: number) => ({ type: 'string', maxLength })
const word = { type: 'string', pattern: '^[A-Za-z-]{1,40}$' }
/** Findings are words of ours and signs of programs: no sentence fits, and nobody's name. */
const kept = {
  type: 'object',
  required: ['channelNo', 'findings'],
  additionalProperties: false,
  properties: {
    channelNo: { type: 'string', pattern: '^\\d{12}$' },
    findings: {
      type: 'array',
      minItems: 1,
      maxItems: 30,
      items: {
        type: 'object',
        required: ['check', 'cause'],
        additionalProperties: false,
        properties: { check: word, cause: word, about: { type: 'string', pattern: '^[\\w .,:/()-]{0,120}$' } },
      },
    },
  },
}

/** Several of a name come as a list; an address whose & was written as in HTML has it before the name. */
function channelIn(query: Record<string, string | string[] | undefined>): string {
  const [channelNo] = [query.channel ?? query['amp;channel']].flat()
  return /^\d{12}$/.test(channelNo ?? '') ? channelNo! : ''
}

/** `/h5/self-check`: what a program does to our pages, found out inside it (decision 0027). Where the pages stand, because a gateway or a program knows their path. */
export async function selfCheck(scope: FastifyInstance, deps: SelfCheckDeps): Promise<void> {
  const { selfChecks, pagesDir, signsForWechat, clock } = deps
  const built = await readBuilt(pagesDir)
  if (built === undefined) return
  type Asked = FastifyRequest<{ Querystring: Record<string, string | string[] | undefined> }>

  scope.addHook('onRequest', async (request, reply) => {
    if (!isSafe(request)) await reply.code(403).type('text/plain; charset=utf-8').send('请通过 HTTPS 域名访问。')
  })
  scope.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof Refusal)) throw error
    return reply.code(error.reason === 'REQUESTS_TOO_MANY' ? 429 : 404).send({ msgCode: error.code })
  })

  scope.get(path, async ({ query }: Asked, reply) => {
    const visit = randomBytes(8).toString('hex')
    const channel = await selfChecks.channelOf(channelIn(query))
    // As a session's cookie is set (session-cookie.ts): what becomes of this one becomes of that.
    void reply.setCookie(cookieName, visit, {
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'none',
      partitioned: true,
      maxAge: visitSeconds,
    })
    return reply
      .headers(documentHeaders)
      .type('text/html; charset=utf-8')
      .send(selfCheckDocument({ visit, signsForWechat, ...(channel && { channel }) }))
  })
  for (const [name, type] of [
    ['page.js', 'text/javascript'],
    ['page.css', 'text/css'],
  ] as const)
    scope.get(`${path}/${name}`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').type(`${type}; charset=utf-8`).send(built[name]),
    )

  scope.get(`${path}/echo`, async ({ query, cookies }: Asked, reply) => {
    const [visit = '', outer = ''] = [[query.visit].flat()[0], [query.outer].flat()[0]]
    return reply.header('cache-control', 'no-store').send({
      nowMs: clock().getTime(),
      cookie: visit !== '' && cookies[cookieName] === visit,
      outerRegistered: await selfChecks.isOriginOf(channelIn(query), outer),
    })
  })

  scope.get(`${path}/framed`, async ({ query }: Asked, reply) =>
    reply
      .headers(framedHeaders(await selfChecks.framedBy(channelIn(query))))
      .type('text/html; charset=utf-8')
      .send(framedDocument),
  )

  scope.post<{ Body: { channelNo: string; findings: Finding[] } }>(
    `${path}/results`,
    { bodyLimit: 8192, schema: { body: kept } },
    async ({ body: { channelNo, findings } }, reply) => {
      void reply.header('cache-control', 'no-store')
      for (;;) {
        const code = newCaseNo(randomBytes)
        if (await selfChecks.keep(code, channelNo, findings)) return { code }
      }
    },
  )

  scope.get<{ Params: { code: string } }>(
    `${path}/results/:code`,
    { schema: { params: { type: 'object', properties: { code: text(20) } } } },
    async ({ params: { code }, ip }, reply) => {
      void reply.header('cache-control', 'no-store')
      const found = await selfChecks.find(code.toUpperCase(), ip)
      return found ?? reply.code(404).send({})
    },
  )
}
