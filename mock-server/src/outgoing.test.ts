import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { isReachable } from './outgoing.ts'

const opened: Server[] = []
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serverThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers).listen(0)
  opened.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

it('is reachable what answers well', async () => {
  expect(await isReachable(await serverThat((_request, response) => void response.end('ok')))).toBe(true)
})

it.each<[string, RequestListener]>([
  ['is not well', (_request, response) => void response.writeHead(503).end()],
  ['leads elsewhere', (_request, response) => void response.writeHead(302, { location: '/' }).end()],
  ['never answers', () => undefined],
])('is not reachable what %s', async (_what, answers) => {
  expect(await isReachable(await serverThat(answers), 50)).toBe(false)
})

it('is not reachable what is not there', async () => {
  expect(await isReachable('http://localhost:1')).toBe(false)
})
