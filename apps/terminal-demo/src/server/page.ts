import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltPage } from '@one-card/platform-api'

interface ServedPage {
  html: string
  headers: Record<string, string>
}

/**
 * Reads the built page out of `pagesDir` (the build's `dist`) with the headers of a strict page. It may compile WebAssembly,
 * because that is what reads codes, and draw pictures it made itself.
 */
export async function readPage(pagesDir: string, name: string): Promise<ServedPage> {
  const pages = JSON.parse(await readFile(join(pagesDir, 'pages.json'), 'utf8')) as Record<
    string,
    BuiltPage | undefined
  >
  const page = pages[name]
  if (!page) throw new Error(`${pagesDir}/pages.json has no page ${name}: run npm run build`)
  const styles = `'self' ${page.styleHashes.map((hash) => `'${hash}'`).join(' ')}`
  const policy = [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval'`,
    `style-src ${styles}`,
    `style-src-elem ${styles}`,
    `style-src-attr 'none'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]
  return {
    html: await readFile(join(pagesDir, page.template), 'utf8'),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  }
}
