import { request, type IncomingMessage } from 'node:http'
import type { Boot } from '@one-card/platform-api'

export interface Opened {
  status: number
  boot: Boot
  html: string
  /** Of the page, with the cookies that were set on the way to it. */
  headers: Headers
  /** The address it was sent on to. */
  path: string
}

/** What a browser says of itself when a citizen goes to an address. */
export const navigating = {
  accept: 'text/html,application/xhtml+xml',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/108.0 Mobile',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
}

/** As a browser goes to an address; `fetch` would say that it is a script's. An empty header is not sent. */
export async function navigate(url: string, more: Record<string, string> = {}): Promise<Response> {
  const headers = Object.fromEntries(Object.entries({ ...navigating, ...more }).filter(([, value]) => value !== ''))
  const came = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers }, resolve).on('error', reject).end()
  })
  const chunks: Buffer[] = []
  for await (const chunk of came) chunks.push(chunk as Buffer)
  const told = Object.entries(came.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new Response(Buffer.concat(chunks), { status: came.statusCode!, headers: told })
}

/** As much of a browser as a page server sees: it keeps a cookie, asks for HTML and goes where it is sent. */
export function browser({ origin }: { origin: string }) {
  let jar = ''

  function keep(response: Response): Response {
    const [set] = response.headers.getSetCookie()
    if (set) jar = set.split(';', 1)[0]!
    return response
  }

  const withJar = (headers: Record<string, string> = {}) => ({ ...(jar && { cookie: jar }), ...headers })

  return {
    /** A script's own request. */
    get: async (path: string, headers?: Record<string, string>): Promise<Response> =>
      keep(await fetch(origin + path, { headers: withJar(headers), redirect: 'manual' })),
    hasSession: () => jar !== '',
    cookie: () => jar,
    async open(path: string, headers?: Record<string, string>): Promise<Opened> {
      const first = keep(await navigate(origin + path, withJar(headers)))
      const sentOn = first.headers.get('location') ?? undefined
      const response = sentOn === undefined ? first : keep(await navigate(origin + sentOn, withJar(headers)))
      if (response !== first)
        for (const cookie of first.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
      const html = await response.text()
      const boot = JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)![1]!) as Boot
      return { status: response.status, boot, html, headers: response.headers, path: sentOn ?? path }
    },
  }
}
