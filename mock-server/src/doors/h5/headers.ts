import type { FastifyReply } from 'fastify'

/** What the build put into the page itself. */
export interface Inlined {
  scriptHashes: string[]
  styleHashes: string[]
}

const ownAnd = (hashes: string[]) => [`'self'`, ...hashes.map((hash) => `'${hash}'`)].join(' ')

/** Nothing from elsewhere, nothing inline but what the build put there; framed only where its channel registered. */
function contentPolicy({ scriptHashes, styleHashes }: Inlined, frameAncestors: string[]): string {
  return [
    `default-src 'none'`,
    `script-src ${ownAnd(scriptHashes)}`,
    // Not style-src-elem and -attr: Safari before 15.4 and Chromium before 75 know neither and would drop the page's own style.
    `style-src ${ownAnd(styleHashes)}`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    // What Safari before 15.5 asks for workers in its place; frames stay out.
    `child-src 'self'`,
    `frame-src 'none'`,
    `font-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    ['frame-ancestors', ...(frameAncestors.length > 0 ? frameAncestors : [`'none'`])].join(' '),
  ].join('; ')
}

/** `frame-ancestors` alone says who may frame a page: X-Frame-Options could not name several. */
export function pageHeaders(reply: FastifyReply, inlined: Inlined, frameAncestors: string[]): void {
  reply.headers({
    'content-security-policy': contentPolicy(inlined, frameAncestors),
    // Any page may open 扫一扫 or a zone in place, in the same document; the citizen is asked all the same.
    'permissions-policy': 'camera=(self), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    // Nothing of a citizen's page outlives it, so that "back" after the end asks again.
    'cache-control': 'no-store',
  })
}

/** The Worker that reads pictures (packages/feature-camera): what one fetches from an address obeys the policy of that answer, not of its page. */
const readingWorker = /\/reading-worker-[\w-]+\.js(\.br|\.gz)?$/

/**
 * No page may compile WebAssembly; this one file may, and may load nothing but from us. A WebView that does not know the word
 * keeps it from compiling, which the page says in words.
 */
export function assetHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  if (readingWorker.test(path))
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'`,
    )
}
