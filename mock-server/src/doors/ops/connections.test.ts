import { connect, type AddressInfo } from 'node:net'
import { fastify, type FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { connections, endWithAnswers } from './connections.ts'
import { health } from './health.ts'

const open: FastifyInstance[] = []
afterEach(() => Promise.all(open.splice(0).map((app) => app.close())))

/** A server with our connections, their times cut short. */
function server(more: object = {}): FastifyInstance {
  const app = fastify({ ...connections, ...more }) as unknown as FastifyInstance
  endWithAnswers(app)
  open.push(app)
  return app
}
async function originOf(app: FastifyInstance): Promise<{ port: number; origin: string }> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { port, origin: `http://127.0.0.1:${port}` }
}

describe('a connection', () => {
  it('that holds half a body open is ended in our words, by itself', async () => {
    expect(connections.requestTimeout).toBeLessThanOrEqual(30_000)
    const app = server({ requestTimeout: 200, http: { headersTimeout: 200, connectionsCheckingInterval: 20 } })
    app.post('/open/v1/any', async () => ({}))
    const { port } = await originOf(app)
    const said = await new Promise<string>((resolve) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          'POST /open/v1/any HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
        ),
      )
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
      socket.on('close', () => resolve(heard))
    })
    expect(said).toMatch(/^HTTP\/1.1 408 /)
    expect(said).toContain('入参格式错误[900001]')
  })

  it('with a call under way is finished when the server ends, and none is accepted any more', async () => {
    const app = server()
    let answer = (): void => {}
    let begun = (): void => {}
    const isBegun = new Promise<void>((resolve) => (begun = resolve))
    app.get('/slow', async () => {
      begun()
      await new Promise<void>((resolve) => (answer = resolve))
      return { done: '1' }
    })
    const { origin } = await originOf(app)
    const called = fetch(`${origin}/slow`)
    await isBegun
    const closed = app.close()
    await expect(fetch(`${origin}/slow`)).rejects.toThrow()
    answer()
    const answered = await called
    expect(await answered.json()).toEqual({ done: '1' })
    // Else the end waits for the next call on it, a minute long.
    expect(answered.headers.get('connection')).toBe('close')
    await closed
  })
})

it('is alive and not ready where nothing can be written', async () => {
  const app = server()
  health(app, { probe: async () => {}, probeWrite: () => Promise.reject(new Error('No space left on device')) })
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  const ready = await app.inject('/readyz')
  expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'not writable' }])
})
