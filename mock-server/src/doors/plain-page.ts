import { createHash } from 'node:crypto'

const style =
  'body{max-width:30em;margin:0 auto;padding:20vh 24px 24px;color:#0e1a33;background:#f3f6fb;font:18px/1.6 system-ui,sans-serif;text-align:center}' +
  'h1{font-size:24px;line-height:1.4}' +
  'a{display:block;margin-top:16px;padding:12px;border:2px solid #1a5fd0;border-radius:12px;color:#1650b4;background:#fff;font-weight:600;text-decoration:none}'
const styleHash = createHash('sha256').update(style).digest('base64')

interface Words {
  title: string
  text: string
  links: { to: string; label: string }[]
}

/** What somebody reads who gets none of our pages: words and ways on, without a script. Nothing that was sent may stand in it. */
export function plainPage({ title, text, links }: Words): string {
  const ways = links.map(({ to, label }) => `<a href="${to}">${label}</a>`).join('')
  return (
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${title}</title><style>${style}</style><main><h1>${title}</h1><p>${text}</p>${ways}</main></html>`
  )
}

/** `frameAncestors`: who may frame it; nobody without. */
export const plainPageHeaders = (frameAncestors: string[] = []) => ({
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${frameAncestors.join(' ') || `'none'`}`,
  'cache-control': 'no-store',
})
