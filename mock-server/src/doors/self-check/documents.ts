import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataScript } from '@one-card/platform-api'
import type { SelfCheckBoot } from '@one-card/platform-api/self-check'

/** What the build made of `apps/self-check`. */
export async function readBuilt(pagesDir: string): Promise<Record<'page.js' | 'page.css', string> | undefined> {
  const folder = join(pagesDir, 'self-check')
  if (!existsSync(join(folder, 'page.js'))) return undefined
  const [script, style] = await Promise.all(['page.js', 'page.css'].map((name) => readFile(join(folder, name), 'utf8')))
  return { 'page.js': script!, 'page.css': style! }
}

/**
 * The pages' policy (h5/headers.ts), but that anybody may frame it, or a frame of the wrong origin would stay as empty as a page does and say
 * nothing; and that it frames a document of ours, by which it finds out who may frame the pages.
 */
export const documentHeaders = {
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
}

/** Until its script runs it says what it means if that never does. */
export const selfCheckDocument = (boot: SelfCheckBoot) => `<!doctype html>
<html lang="zh-CN" data-mode="standard" data-text-step="1">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<link rel="icon" href="data:,">
<title>接入自检</title>
<link rel="stylesheet" href="/h5/self-check/page.css">
<div id="app"><p>正在检查。如果一直停在这里：宿主没有运行页面的脚本，或拦截了 /h5/self-check/page.js。请打开 WebView 的 JavaScript，浏览器内核应不低于 Chrome 67 或 Safari 14。</p></div>
${dataScript(boot)}
<script type="module" src="/h5/self-check/page.js"></script>
</html>
`

const sayShown = `parent.postMessage('one-card-framed', location.origin)`
const shownHash = createHash('sha256').update(sayShown).digest('base64')

/** Says that it was shown, to our own page around it alone. */
export const framedDocument = `<!doctype html><meta charset="utf-8"><title>接入自检</title><script>${sayShown}</script>`

/** As a page of this channel, besides our own page that frames it. */
export const framedHeaders = (frameAncestors: string[]) => ({
  'content-security-policy':
    `default-src 'none'; script-src 'sha256-${shownHash}'; frame-ancestors 'self' ${frameAncestors.join(' ')}`.trim(),
  'cache-control': 'no-store',
})
