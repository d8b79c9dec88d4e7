import { createHash } from 'node:crypto'
import type { PageParts } from './page-parts.ts'

/** For the page's Content-Security-Policy: what is inlined, byte for byte. */
export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/**
 * The page without a citizen's data: its own CSS and the listener for early taps inline, no file that delays the first paint,
 * scripts after the visible part, and the places that `fillTemplate` fills. The pictures of its CSS are those of any page that is
 * opened in its place, fetched once the load is over. Zoom is not limited (WCAG 1.4.4); hosts must not turn numbers into links or
 * colours dark.
 */
export function pageTemplate(title: string, { early, entry, scripts }: PageParts, css: string): string {
  const preloads = scripts.map((file) => `<link rel="modulepreload" href="/h5/${file}">`).join('\n')
  const pictures = early === '' ? [] : [...new Set(css.match(/\/h5\/assets\/[\w-]+\.svg/g))]
  const ahead = pictures.map((path) => `<link rel="prefetch" as="image" href="${path}">`).join('\n')
  return `<!doctype html>
<html lang="zh-CN" data-mode="standard">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="only light">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${css}</style>${
    early &&
    `
<script>${early}</script>`
  }
</head>
<body>
<div id="app"><!--app--></div>
<!--boot-->
${preloads}
<script type="module" src="/h5/${entry}"></script>
${ahead}
</body>
</html>
`
}
