import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

export type Notice = 'left' | 'stopped'

const words: Record<Notice, { title: string; text: string }> = {
  left: {
    title: '这里不再提供本服务',
    text: '感谢您一直以来的使用。您的社会保障卡和用卡记录都不受影响，请您从其他官方应用进入办理。',
  },
  stopped: {
    title: '该服务暂停使用',
    text: '我们正在处理，您的卡和记录都不受影响。请您稍后再来，或从其他官方应用进入办理。',
  },
}

const style = `body{max-width:30em;margin:0 auto;padding:18vh 24px 24px;background:#f3f6fb;color:#142039;font:18px/1.7 sans-serif;text-align:center}
h1{font-size:25px;line-height:1.4}a{display:inline-block;margin-top:16px;padding:12px 32px;border-radius:28px;background:#1a5bbf;color:#fff;font-weight:600;text-decoration:none}`
const styleHash = createHash('sha256').update(style).digest('base64')

/** What a citizen reads whose channel has left, or may not open this page for now: kind words, no script, and somebody to call. */
export function sendNotice(reply: FastifyReply, notice: Notice, frameAncestors: string[]): FastifyReply {
  const { title, text } = words[notice]
  const ancestors = frameAncestors.length > 0 ? frameAncestors.join(' ') : `'none'`
  return reply
    .code(403)
    .headers({
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors ${ancestors}`,
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style><main><h1>${title}</h1><p>${text}</p><a href="tel:12333">拨打 12333 咨询</a></main></html>`,
    )
}
