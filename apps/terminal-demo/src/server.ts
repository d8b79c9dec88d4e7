import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createChannel as channelOf, createPartnerSite } from '@one-card/channel-sdk/node'
import type { FastifyInstance } from 'fastify'
import { places } from './merchant/places.ts'
import { caseRoutes } from './server/case-routes.ts'
import { catalogueRoutes } from './server/catalogue-routes.ts'
import { deskRoutes } from './server/desk-routes.ts'
import { errorsRoutes } from './server/errors-routes.ts'
import { faceRoutes } from './server/face-routes.ts'
import { gateRoutes } from './server/gate-routes.ts'
import { loginRoutes } from './server/login-routes.ts'
import { callbackRoutes, merchantRoutes } from './server/merchant-routes.ts'
import { openMerchants } from './server/merchant.ts'
import { readPage } from './server/page.ts'
import { partnerRoutes } from './server/partner-routes.ts'
import { payoutRoutes } from './server/payout-routes.ts'
import { openPayouts } from './server/payouts.ts'
import { queryRoutes } from './server/query-routes.ts'
import { keySetOf, systemCalled } from './server/system.ts'
import { openVisits } from './server/visits.ts'
import { affairRoutes } from './server/zone-routes.ts'

export interface TerminalDemoOptions {
  /** Origin of the platform; the systems call it over HTTP like any other. */
  platformUrl: string
  channelsFile: string
  /** Whose cards lie beside the desk's reader. */
  citizensFile: string
  /** Which systems take money for whom. */
  merchantsFile: string
  /** The platform that provides zones, and its systems. */
  zones: { platformUrl: string; channelsFile: string }
  /** Drawn faces to try with, `01.jpg` the first citizen's. */
  facesDir: string
  /** The build's folder with `pages.json` in it. */
  pagesDir: string
  createChannel?: typeof channelOf
  now(): Date
  /** Between two questions of a login page's server. */
  pause?(ms: number): Promise<void>
}

/** Where its page expects this server. */
export const mountedAt = '/demo/terminal'

/** The servers of a service desk, of a site with scan login and of a partner site, mounted at `/demo/terminal`: they hold their systems' key sets and the identities they were given. */
export default async function terminalDemo(app: FastifyInstance, options: TerminalDemoOptions): Promise<void> {
  const { pagesDir, citizensFile, facesDir, createChannel = channelOf, now } = options
  const page = await readPage(pagesDir, 'terminal-demo')
  const visits = openVisits(now)
  const system = (ending: string) => systemCalled(ending, { ...options, createChannel })

  app.addHook('onSend', async (request, reply) => {
    if (request.url.includes('/api/')) void reply.header('cache-control', 'no-store')
  })

  const merchantPaths = Object.keys(places).map((place) => `/${place}`)
  for (const path of [
    '/',
    '/licence',
    '/card',
    '/face',
    '/login',
    '/partner',
    '/payout',
    '/query',
    '/affairs',
    '/gate',
    '/catalogue',
    '/errors',
    '/case',
    ...merchantPaths,
  ])
    app.get(path, (_request, reply) => reply.headers(page.headers).send(page.html))
  const desk = {
    prefix: '/api',
    citizensFile,
    deps: async () => ({ ...(await system('服务大厅窗口')), visits, now, randomBytes }),
  }
  await app.register(deskRoutes, desk)
  await app.register(faceRoutes, { ...desk, facesDir })
  await app.register(loginRoutes, {
    prefix: '/api/login',
    path: mountedAt,
    deps: async () => ({ ...(await system('图书馆服务台')), now, pause: options.pause ?? ((ms) => pause(ms)) }),
  })
  const merchants = openMerchants({ system, merchantsFile: options.merchantsFile, now })
  await app.register(merchantRoutes, { prefix: '/api/merchants', merchants, citizensFile })
  await app.register(callbackRoutes, { prefix: '/merchants', merchants, channelsFile: options.channelsFile, now })
  const payouts = openPayouts({
    system,
    citizensFile,
    now,
    async bank(lines) {
      const answer = await fetch(`${options.platformUrl}/demo/bank/payouts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(lines),
      })
      if (!answer.ok) throw new Error(`the bank answered ${answer.status}`)
      return answer.json()
    },
  })
  const zones = { system: (ending: string) => systemCalled(ending, { ...options.zones, createChannel, now }) }
  await app.register(affairRoutes, { prefix: '/api/affairs', ...zones })
  await app.register(gateRoutes, { prefix: '/api/gate', systems: [system, zones.system], zones: zones.system })
  await app.register(catalogueRoutes, { prefix: '/api/catalogue', ...zones })
  await app.register(caseRoutes, { prefix: '/api/case', systems: [system, zones.system] })
  await app.register(errorsRoutes, { prefix: '/api/errors', system, citizensFile, now })
  await app.register(payoutRoutes, { prefix: '/api/payouts', payouts })
  await app.register(queryRoutes, {
    prefix: '/api/queries',
    platform: async () => (await system('社会保险经办窗口')).platform,
    citizensFile,
  })
  await app.register(partnerRoutes, {
    path: mountedAt,
    now,
    site: async () =>
      createPartnerSite({
        platform: options.platformUrl,
        now,
        ...(await keySetOf('图书馆读者网站', options.channelsFile)),
        callback: `${options.platformUrl}${mountedAt}/partner/callback`,
        scene: '文化体验应用/读者网站登录',
      }),
  })
}
