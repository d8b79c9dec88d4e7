import type { FastifyRequest } from 'fastify'

/** Programs that fetch a link to preview, scan or index it, by the names they give themselves. */
const programs =
  /bot\b|crawl|spider|slurp|preview|scan(ner)?\b|fetcher|facebookexternalhit|whatsapp|skypeuri|embedly|validator|monitor|curl|wget|python|java\/|go-http|http-?client|libwww|postman/i

/** What the request says of itself: asked for ahead, by a browser that may never show it. */
export function isAskedAhead({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/.test(String(headers[name])),
  )
}

/**
 * Whether a citizen's browser goes to this address now. Browsers before 2019 and WebViews of iOS before 16.4 do not say
 * `Sec-Fetch-Mode`; they are known by how they name themselves.
 */
export function isNavigation(request: Pick<FastifyRequest, 'headers'>): boolean {
  const { 'user-agent': agent = '', 'sec-fetch-mode': mode = 'navigate', accept = '' } = request.headers
  return (
    !isAskedAhead(request) &&
    mode === 'navigate' &&
    accept.includes('text/html') &&
    agent.startsWith('Mozilla/5.0 ') &&
    !programs.test(agent)
  )
}
