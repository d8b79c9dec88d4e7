import { createHash } from 'node:crypto'

const style =
  'body{max-width:30em;margin:0 auto;padding:20vh 24px 24px;color:#0e1a33;background:#f3f6fb;font:18px/1.6 system-ui,sans-serif;text-align:center}' +
  'h1{font-size:24px}' +
  'a{display:block;margin-top:16px;padding:12px;border:2px solid #1a5fd0;border-radius:12px;color:#1650b4;background:#fff;font-weight:600;text-decoration:none}'

/** What somebody reads who opened an address that leads nowhere: said in words, with a way home. It has no script. */
export const lostPage = (title: string, text: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${title}</title><style>${style}</style><main><h1>${title}</h1><p>${text}</p>` +
  `<a href="/h5/national-zone/">返回首页</a><a href="tel:12333">拨打 12333 人工帮助</a></main></html>`

const styleHash = createHash('sha256').update(style).digest('base64')
export const lostPageHeaders = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
}
