import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Its frame and its stories are its own files; Storybook writes scripts and styles into its pages. Frames show its own stories. */
const contentPolicy = [
  `default-src 'none'`,
  `script-src 'self' 'unsafe-inline'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `frame-ancestors 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

/** `/ui-kit/…`: the designers' gallery of the build. Search engines would take its samples for the service. */
export async function gallery(scope: FastifyInstance, { pagesDir }: { pagesDir: string }): Promise<void> {
  const root = resolve(pagesDir, 'ui-kit')
  scope.get('/ui-kit', (_request, reply) => reply.redirect('/ui-kit/'))
  if (!existsSync(join(root, 'index.html'))) {
    scope.get('/ui-kit/*', (_request, reply) =>
      reply.code(404).type('text/plain; charset=utf-8').send('还没有界面组件库，请先运行 npm run build。'),
    )
    return
  }
  await scope.register(statics, {
    root,
    prefix: '/ui-kit/',
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', contentPolicy)
      response.setHeader('x-robots-tag', 'noindex')
      // Only what Vite wrote has its content in its name.
      response.setHeader(
        'cache-control',
        path.startsWith(join(root, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
}
