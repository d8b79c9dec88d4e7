import type { Post } from '@one-card/platform-api/client'

export interface Posted {
  status: number
  contentType: string
  body: Record<string, string>
}

/** Sends exactly these bytes. */
export async function postBytes(
  url: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Posted> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: body as BodyInit,
  })
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: (await response.json()) as Record<string, string>,
  }
}

export function postTo(origin: string, headersOfAll: Record<string, string> = {}): Post {
  return async (path, body, headers) => {
    const answer = await postBytes(origin + path, JSON.stringify(body), { ...headersOfAll, ...headers })
    if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`)
    return answer.body
  }
}
