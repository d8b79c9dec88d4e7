import { createChannel as channelOf, selfCheckUrl } from '@one-card/channel-sdk/node'
import type { FastifyInstance } from 'fastify'
import { readPage } from './server/page.ts'
import { reasonOf } from './server/reason.ts'
import { readList, worldOf, type Citizen, type KeySet } from './server/world.ts'
import { authLevels, entrances, selfCheckPage, type Choice } from './world.ts'

export interface ChannelDemoOptions {
  /** Origin of the platform; the channel calls it over HTTP like any operator's server. */
  platformUrl: string
  channelsFile: string
  citizensFile: string
  /** The build's folder with `pages.json` in it. */
  pagesDir: string
  createChannel?: typeof channelOf
  now(): Date
}

const choice = {
  type: 'object',
  required: ['channelNo', 'citizen', 'page', 'authLevel', 'elderly'],
  properties: {
    channelNo: { type: 'string', pattern: '^\\d{12}$' },
    citizen: { type: 'integer', minimum: 0 },
    page: { enum: [...entrances.map(({ page }) => page), selfCheckPage] },
    authLevel: { enum: authLevels.map(({ authLevel }) => authLevel) },
    elderly: { type: 'boolean' },
  },
}

/** Where its page expects this server. */
export const mountedAt = '/demo'

/** The server of four demo channels, mounted at `/demo`: holds their key sets and their users, hands the browser an address to open. */
export default async function channelDemo(app: FastifyInstance, options: ChannelDemoOptions): Promise<void> {
  const { platformUrl, channelsFile, citizensFile, pagesDir, createChannel = channelOf, now } = options
  const page = await readPage(pagesDir, 'channel-demo')
  const keySets = () => readList<KeySet>(channelsFile)
  const citizens = () => readList<Citizen>(citizensFile)

  app.setErrorHandler((error, _request, reply) => {
    const { statusCode, message } = reasonOf(error)
    void reply.code(statusCode).send({ message })
  })

  app.get('/', (_request, reply) => reply.headers(page.headers).send(page.html))

  app.get('/api/world', async (_request, reply) => {
    void reply.header('cache-control', 'no-store')
    return worldOf(await keySets(), await citizens())
  })

  app.post<{ Body: Choice }>('/api/open', { schema: { body: choice } }, async ({ body }, reply) => {
    const keySet = (await keySets()).find(({ channelNo, kind }) => channelNo === body.channelNo && kind !== 'system')
    const user = (await citizens())[body.citizen]
    if (!keySet || !user) throw Object.assign(new Error('no such channel or citizen'), { statusCode: 404 })
    void reply.header('cache-control', 'no-store')
    if (body.page === selfCheckPage) return { url: selfCheckUrl({ platform: platformUrl, ...keySet }) }
    const { url } = await createChannel({ platform: platformUrl, now, ...keySet }).issueToken({
      name: user.name,
      idNo: user.idNo,
      ...(user.mobile && { mobile: user.mobile }),
      authLevel: body.authLevel,
      page: body.page,
      elderly: body.elderly ? '1' : '0',
      returnUrl: `${platformUrl}/demo/`,
    })
    return { url }
  })
}
