import type { FastifyReply, FastifyRequest } from 'fastify'
import { plainPage, plainPageHeaders } from '../plain-page.ts'
import { isAskedAhead } from './navigation.ts'

/** The link leads to the address it stands on, which is not repeated here. */
const page = plainPage({
  title: '社会保障卡一卡通',
  text: '请您点击“打开”，进入服务页面',
  links: [{ to: '', label: '打开' }],
})

/**
 * For whoever asks for a page's address without going there (a preview of the link, a scanner of mail, a browser ahead of a tap):
 * nothing is taken and nothing shown. A browser that asked ahead throws an answer of 503 away and asks again when it goes there.
 */
export function sendUnopened(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(isAskedAhead(request) ? 503 : 200)
    .headers({ ...plainPageHeaders(), 'x-robots-tag': 'noindex' })
    .type('text/html; charset=utf-8')
    .send(page)
}
