import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isAskedAhead } from './navigation.ts'

const style = `body{margin:0;padding:64px 24px;background:#f3f6fb;color:#142039;font:18px/1.6 sans-serif;text-align:center}
h1{font-size:24px}a{display:inline-block;margin-top:24px;padding:12px 48px;border-radius:28px;background:#1a5bbf;color:#fff;text-decoration:none}`

/** The link leads to the address it stands on, which is not repeated here. */
const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>社会保障卡一卡通</title><style>${style}</style>
<h1>社会保障卡一卡通</h1><p>请您点击“打开”，进入服务页面</p><a href="">打开</a></html>`

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

/**
 * For whoever asks for a page's address without going there (a preview of the link, a scanner of mail, a browser ahead of a tap):
 * nothing is taken and nothing shown. A browser that asked ahead throws an answer of 503 away and asks again when it goes there.
 */
export function sendUnopened(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(isAskedAhead(request) ? 503 : 200)
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    .type('text/html; charset=utf-8')
    .send(page)
}
