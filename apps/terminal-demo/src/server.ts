import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createChannel as channelOf } from '@one-card/channel-sdk/node'
import type { FastifyInstance } from 'fastify'
import type { Ending } from './answers.ts'
import { DeskRefusal, endVisit, readCode, type ClerkDeps } from './server/clerk.ts'
import { readPage } from './server/page.ts'
import { reasonOf } from './server/reason.ts'
import { openVisits } from './server/visits.ts'

export interface TerminalDemoOptions {
  /** Origin of the platform; the desk's system calls it over HTTP like any other. */
  platformUrl: string
  channelsFile: string
  /** The build's folder with `pages.json` in it. */
  pagesDir: string
  createChannel?: typeof channelOf
  now?(): Date
}

/** The desk's entry of `demo-channels.json` (wire.md): a key set in hex. It never leaves this server. */
interface KeySet { kind: string; channelNo: string; sm4Key: string; privateKey: string; platformPublicKey: string }

const read = { type: 'object', required: ['code'], properties: { code: { type: 'string', minLength: 1, maxLength: 64 } } }
const end = {
  type: 'object',
  required: ['visitId', 'state'],
  properties: { visitId: { type: 'string', format: 'uuid' }, state: { enum: ['成功', '失败'] satisfies Ending[] } },
}

/** Where its page expects this server. */
export const mountedAt = '/demo/terminal'

/** The server of a service desk, mounted at `/demo/terminal`: holds the system's key set and the identities it was given. */
export default async function terminalDemo(app: FastifyInstance, options: TerminalDemoOptions): Promise<void> {
  const { platformUrl, channelsFile, pagesDir, createChannel = channelOf, now = () => new Date() } = options
  const page = await readPage(pagesDir, 'terminal-demo')
  const visits = openVisits(now)

  async function deps(): Promise<ClerkDeps> {
    const keySets = JSON.parse(await readFile(channelsFile, 'utf8')) as KeySet[]
    const keySet = keySets.find(({ kind }) => kind === 'system')
    if (!keySet) throw new Error(`${channelsFile} has no system`)
    return { accessNo: keySet.channelNo, platform: createChannel({ platform: platformUrl, ...keySet }), visits, now, randomBytes }
  }

  app.setErrorHandler((error, _request, reply) => {
    const { statusCode, message } = error instanceof DeskRefusal ? { statusCode: 422, message: error.message } : reasonOf(error)
    void reply.code(statusCode).send({ message })
  })
  app.addHook('onSend', async (request, reply) => {
    if (request.method === 'POST') void reply.header('cache-control', 'no-store')
  })

  app.get('/', (_request, reply) => reply.headers(page.headers).send(page.html))
  app.post<{ Body: { code: string } }>('/api/decode', { schema: { body: read } }, async ({ body }) => readCode(body.code, await deps()))
  app.post<{ Body: { visitId: string; state: Ending } }>('/api/finish', { schema: { body: end } },
    async ({ body }) => endVisit(body.visitId, body.state, await deps()))
}
