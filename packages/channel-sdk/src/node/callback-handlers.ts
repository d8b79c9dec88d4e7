import type { IncomingMessage, ServerResponse } from 'node:http'
import { callbackTaken, openCallback, type OrderChanged } from './callback.ts'
import type { KeySet } from './channel.ts'

/** Keeps what was told; the platform is answered when it has, and tells again when it rejects. */
export type KeepChange = (change: OrderChanged) => unknown

interface Answer {
  status: number
  body: { msgCode: string; msg: string }
}

const maxBytes = 64 * 1024
const utf8 = new TextEncoder()

async function answerTo(bytes: Uint8Array, keys: KeySet, keep: KeepChange): Promise<Answer> {
  const change = bytes.length > maxBytes ? undefined : openCallback(bytes, keys)
  if (change === undefined) return { status: 403, body: { msgCode: '900003', msg: '签名不正确' } }
  try {
    await keep(change)
    return { status: 200, body: callbackTaken }
  } catch {
    return { status: 500, body: { msgCode: '900099', msg: '系统繁忙，请稍后再试' } }
  }
}

/** For whatever speaks `Request` and `Response`: Hono, Bun, Deno, Next.js route handlers. */
export function callbackHandler(keys: KeySet, keep: KeepChange): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, body } = await answerTo(new Uint8Array(await request.arrayBuffer()), keys, keep)
    return Response.json(body, { status })
  }
}

/** `app.post('/callback', expressCallback(keys, keep))`, with a body parser before it or without. */
export function expressCallback(
  keys: KeySet,
  keep: KeepChange,
): (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { status, body } = await answerTo(bytesOf(request.body) ?? (await readBytes(request)), keys, keep)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
  }
}

/** `app.post('/callback', fastifyCallback(keys, keep))`, with Fastify's own parser of JSON. */
export function fastifyCallback<Reply extends { code(status: number): { send(body: object): unknown } }>(
  keys: KeySet,
  keep: KeepChange,
): (request: { body: unknown }, reply: Reply) => Promise<void> {
  return async (request, reply) => {
    const { status, body } = await answerTo(bytesOf(request.body) ?? new Uint8Array(), keys, keep)
    await reply.code(status).send(body)
  }
}

/** What a parser made of the body. What is signed are its fields, so an object may be written as JSON again. */
function bytesOf(body: unknown): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body
  if (typeof body === 'string') return utf8.encode(body)
  return typeof body === 'object' && body !== null ? utf8.encode(JSON.stringify(body)) : undefined
}

/** No more than is needed to see that it is too large. */
async function readBytes(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length > maxBytes) break
  }
  return Buffer.concat(chunks)
}
