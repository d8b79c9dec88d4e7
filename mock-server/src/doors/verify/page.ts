import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltPage } from '@one-card/platform-api'
import type { FastifyInstance } from 'fastify'
import { pageHeaders } from '../h5/headers.ts'

/** `/verify/`: the page that shows what `/verify/receipt` says, for whoever scanned a receipt's code. Nobody frames it. */
export async function receiptPage(app: FastifyInstance, pagesDir: string): Promise<void> {
  const index = join(pagesDir, 'pages.json')
  const built = existsSync(index) ? (JSON.parse(await readFile(index, 'utf8')) as Record<string, BuiltPage>) : {}
  const page = built.verify
  if (page === undefined) return
  const html = await readFile(join(pagesDir, page.template), 'utf8')
  app.get('/verify/', (_request, reply) => {
    pageHeaders(reply, { scriptHashes: page.scriptHashes ?? [], styleHashes: page.styleHashes }, [])
    return reply.type('text/html; charset=utf-8').send(html)
  })
}
