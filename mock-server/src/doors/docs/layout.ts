import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

const style = `*{box-sizing:border-box}body{margin:0;color:#142039;background:#f3f6fb;font:16px/1.7 system-ui,"PingFang SC",sans-serif}
nav{display:flex;flex-wrap:wrap;gap:4px 20px;padding:14px max(20px,calc(50vw - 480px));background:#14305f}
nav a{padding:4px 0;color:#fff;text-decoration:none}nav a[aria-current]{border-bottom:2px solid #fff;font-weight:600}
main{max-width:1000px;margin:0 auto;padding:8px 20px 64px}h1{margin:24px 0 8px;font-size:28px;line-height:1.3}h2{margin:32px 0 8px;font-size:21px}
a{color:#1650b4}code{padding:1px 5px;border-radius:5px;background:#e6ecf6;font:14px/1.6 ui-monospace,Menlo,monospace;overflow-wrap:anywhere}
pre{overflow:auto;padding:16px;border-radius:10px;background:#14243f;color:#eef3fb}pre code{padding:0;background:none;color:inherit;overflow-wrap:normal}
.wide{overflow:auto}table{width:100%;border-collapse:collapse;background:#fff}td,th{padding:8px 12px;border:1px solid #d6deeb;text-align:left;vertical-align:top}th{background:#e6ecf6}
label{display:block;margin:16px 0 4px;font-weight:600}textarea,input,select{width:100%;padding:10px;border:1px solid #8293b0;border-radius:8px;background:#fff;color:inherit;font:14px/1.6 ui-monospace,Menlo,monospace}
textarea{min-height:200px}button{min-height:44px;margin:16px 0;padding:0 28px;border:0;border-radius:22px;background:#1a5bbf;color:#fff;font:600 16px sans-serif}
.steps{padding:0;list-style:none}.steps li{margin:12px 0;padding:12px 16px;border-left:5px solid #7d8ba3;border-radius:8px;background:#fff}
.steps .ok{border-color:#1c7c45}.steps .bad{border-color:#b3261e}.steps b{display:block}.steps code{display:inline-block;max-width:100%}`

const policy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const places = [
  ['/docs/', '十行接入'],
  ['/docs/reference/', '服务接口'],
  ['/docs/try', '试调接口'],
  ['/docs/wire', '报文规范'],
  ['/docs/fields', '字段字典'],
  ['/docs/calculator', '报文计算'],
  ['/docs/codes', '返回码'],
  ['/docs/hosts', '宿主指南'],
  ['/docs/embed', '嵌入代码'],
  ['/docs/vectors', '测试向量'],
  ['/docs/changelog', '更新记录'],
  ['/docs/status', '运行状态'],
] as const

/** A page of the documents: no script, nothing from elsewhere. */
export function sendDoc(reply: FastifyReply, path: string, title: string, body: string): FastifyReply {
  const links = places
    .map(([to, words]) => `<a href="${to}"${to === path ? ' aria-current="page"' : ''}>${words}</a>`)
    .join('')
  return reply
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache', 'x-robots-tag': 'noindex' })
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · 一卡通接入文档</title><style>${style}</style><nav aria-label="文档">${links}</nav><main>${body}</main></html>`,
    )
}
