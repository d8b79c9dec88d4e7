import type { Boot } from '@one-card/platform-api'

export interface Opened {
  status: number
  boot: Boot
  html: string
  headers: Headers
}

/** As much of a browser as a page server sees: it keeps a cookie and asks for HTML. */
export function browser({ origin }: { origin: string }) {
  let jar = ''

  async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(origin + path, {
      headers: { accept: 'text/html', ...(jar && { cookie: jar }), ...headers },
      redirect: 'manual',
    })
    const [set] = response.headers.getSetCookie()
    if (set) jar = set.split(';', 1)[0]!
    return response
  }

  return {
    get,
    hasSession: () => jar !== '',
    cookie: () => jar,
    async open(path: string, headers?: Record<string, string>): Promise<Opened> {
      const response = await get(path, headers)
      const html = await response.text()
      const boot = JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)![1]!) as Boot
      return { status: response.status, boot, html, headers: response.headers }
    },
  }
}
