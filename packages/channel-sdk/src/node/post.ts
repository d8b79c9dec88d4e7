import type { Post } from '@one-card/platform-api/client'

/** Node's own fetch. A redirect is an error: a signed request goes to nobody but the platform. */
export function postTo(platform: string, timeoutMs: number): Post {
  return async (path, body, headers) => {
    const response = await fetch(new URL(path, platform), {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response.json()
  }
}
