import { sealRequest } from '@one-card/envelope'
import { randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fastify } from 'fastify'
import { describe, expect, it, vi } from 'vitest'
import { callbackHandler, expressCallback, fastifyCallback, openCallback, type KeepChange } from './index.ts'

const platform = sm2KeyPair()
const stranger = sm2KeyPair()
const sm4Key = randomBytes(16)
const keys = {
  sm4Key: toHex(sm4Key),
  privateKey: toHex(stranger.privateKey),
  platformPublicKey: toHex(platform.publicKey),
}

function sealedBy({ privateKey }: typeof platform, now = new Date()): Uint8Array {
  const sealing = { sm4Key, privateKey: sm2PrivateKey(toHex(privateKey)) }
  const body = sealRequest({ channelNo: '010932050006', params: { state: 'paid' }, keys: sealing, now })
  return new TextEncoder().encode(JSON.stringify(body))
}

it('opens what the platform sealed, and nothing that another did', () => {
  expect(openCallback(sealedBy(platform), keys)).toEqual({ state: 'paid' })
  expect(openCallback(sealedBy(stranger), keys)).toBeUndefined()
  expect(openCallback(new TextEncoder().encode('{"state":"paid"}'), keys)).toBeUndefined()
})

it('opens nothing that is older than five minutes', () => {
  const sixMinutesAgo = new Date(Date.now() - 6 * 60_000)
  expect(openCallback(sealedBy(platform, sixMinutesAgo), keys)).toBeUndefined()
  expect(openCallback(sealedBy(platform, sixMinutesAgo), keys, sixMinutesAgo)).toEqual({ state: 'paid' })
})

/** Posts to each kind of server, and answers status and msgCode. */
type Post = (keep: KeepChange, body: Uint8Array) => Promise<[number, string]>
const about = (body: Uint8Array) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: new TextDecoder().decode(body),
})
const outcome = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  ((await answer.json()) as { msgCode: string }).msgCode,
]

async function postTo(listener: RequestListener, body: Uint8Array): Promise<[number, string]> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    return await outcome(await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, about(body)))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const servers: [string, Post][] = [
  [
    'Request → Response',
    async (keep, body) => outcome(await callbackHandler(keys, keep)(new Request('http://me/', about(body)))),
  ],
  ['Express without a parser', (keep, body) => postTo((...each) => void expressCallback(keys, keep)(...each), body)],
  [
    'Express after express.json()',
    (keep, body) =>
      postTo(async (request, response) => {
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk as Buffer)
        const parsed = Object.assign(request, { body: JSON.parse(Buffer.concat(chunks).toString()) as unknown })
        await expressCallback(keys, keep)(parsed, response)
      }, body),
  ],
  [
    'Fastify',
    async (keep, body) => {
      const app = fastify()
      app.post('/', fastifyCallback(keys, keep))
      const { statusCode, json } = await app.inject({ ...about(body), method: 'POST', url: '/' })
      return [statusCode, json<{ msgCode: string }>().msgCode]
    },
  ],
]

describe.each(servers)('a callback at %s', (_name, post) => {
  it('is kept, then acknowledged', async () => {
    const keep = vi.fn()
    expect(await post(keep, sealedBy(platform))).toEqual([200, '000000'])
    expect(keep.mock.calls).toEqual([[{ state: 'paid' }]])
  })

  it('is asked for again when it could not be kept', async () => {
    expect(await post(() => Promise.reject(new Error('disk full')), sealedBy(platform))).toEqual([500, '900099'])
  })

  it('of somebody else is refused and not kept', async () => {
    const keep = vi.fn()
    expect(await post(keep, sealedBy(stranger))).toEqual([403, '900003'])
    expect(keep).not.toHaveBeenCalled()
  })
})
