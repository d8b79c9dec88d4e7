import { resolve } from 'node:path'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import statics from '@fastify/static'
import { fillTemplate } from '@one-card/platform-api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SessionCookie } from '../session-cookie.ts'
import { pageEntry, type Entry, type EntryDeps } from './entry.ts'
import { assetHeaders, pageHeaders } from './headers.ts'
import { isNavigation } from './navigation.ts'
import { sendNotice } from './notice.ts'
import { readPages, type ServedPage } from './pages.ts'
import { sendUnopened } from './unopened.ts'
import { isSafe, originOf, pathWithoutToken, tokenOf } from './visit.ts'

export interface PagesDeps extends EntryDeps {
  pagesDir: string
  sessionCookie: SessionCookie
}

interface PageRoute {
  Params: { page: string }
  Querystring: Parameters<typeof tokenOf>[0]
  Body: { token?: string }
}
type PageRequest = FastifyRequest<PageRoute>

const bootBody = { type: 'object', properties: { token: { type: 'string', maxLength: 200 } } }

/** `/h5/…`: the micro-apps of the build, each rendered for whoever opens it, and their assets. */
export async function pages(scope: FastifyInstance, deps: PagesDeps): Promise<void> {
  const { pagesDir, sessionCookie } = deps
  const served = await readPages(pagesDir)
  const enter = pageEntry(deps)

  await scope.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    // The build compresses assets as well as it can; a page is compressed while its citizen waits.
    brotliOptions: {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    },
  })
  await scope.register(statics, {
    root: resolve(pagesDir, 'assets'),
    prefix: '/h5/assets/',
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: assetHeaders,
  })

  async function entryOf(
    request: PageRequest,
    reply: FastifyReply,
    page: ServedPage,
    path: string,
    token: string | undefined,
    followsOn: boolean,
  ): Promise<Entry> {
    const entry = await enter({
      page,
      path,
      token,
      followsOn,
      cookie: sessionCookie.read(request),
      refererOrigin: originOf(request.headers.referer),
    })
    if (entry.cookie) sessionCookie.write(reply, entry.cookie.value, entry.cookie.secondsLeft)
    pageHeaders(reply, page.inlined, entry.frameAncestors)
    return entry
  }

  async function refuseUnsafe(request: FastifyRequest, reply: FastifyReply) {
    if (!isSafe(request)) await reply.code(403).type('text/plain; charset=utf-8').send('请通过 HTTPS 域名访问。')
  }

  async function show(request: PageRequest, reply: FastifyReply) {
    const page = served.get(request.params.page)
    if (!page) return reply.callNotFound()
    // HEAD changes nothing (RFC 9110 §9.2.1): whoever tries an address before it is opened must not take its token.
    const token = request.method === 'HEAD' ? undefined : tokenOf(request.query)
    if (token !== undefined && !isNavigation(request)) return sendUnopened(request, reply)
    const path = pathWithoutToken(request.url)
    const { status, boot, notice, frameAncestors } = await entryOf(request, reply, page, path, token, true)
    if (notice !== undefined) return sendNotice(reply, notice, frameAncestors)
    // So that history, session files and the Referer of whatever the page loads never hold the token (decision 0020).
    if (status === 303) return reply.redirect(`/h5${path}`, 303)
    const html = await page.bundle.render(boot, path)
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(fillTemplate(page.template, boot, html))
  }

  scope.get<PageRoute>('/h5/:page', { onRequest: refuseUnsafe }, show)
  scope.get<PageRoute>('/h5/:page/*', { onRequest: refuseUnsafe }, show)

  /** The same for a page that a static host served; a refusal is part of its answer, as it is part of a page. */
  scope.post(
    '/h5/:page/boot',
    { onRequest: refuseUnsafe, schema: { body: bootBody } },
    async (request: PageRequest, reply) => {
      const page = served.get(request.params.page)
      if (!page) return reply.callNotFound()
      return (await entryOf(request, reply, page, `/${page.name}/`, request.body.token, false)).boot
    },
  )
}
