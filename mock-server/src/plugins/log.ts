import type { LoggerOptions } from 'pino'

/** What may be written of a fault: never its message, because a driver's repeats the values of the query. */
export function faultOf(error: unknown): { name: string; code?: string; frames: string[] } {
  const { name, code, cause, stack } = error as Error & { code?: string; cause?: { code?: string } }
  const known = code ?? cause?.code
  const frames = (stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8).map((line) => line.trim())
  return { name, ...(known && { code: known }), frames }
}

/** An address without its query, where a token may stand. */
function pathOf(url: string): string {
  return url.split('?', 1)[0]!
}

/** pino for the platform: no query, no header, no body, no cookie, no message of an error can get in. */
export const logOptions = {
  base: null,
  serializers: {
    req: ({ method, url }: { method: string; url: string }) => ({ method, path: pathOf(url) }),
    res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    err: faultOf,
  },
} satisfies LoggerOptions
