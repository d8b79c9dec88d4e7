import cookie from '@fastify/cookie'
import { randomBytes, sm2PrivateKey } from '@one-card/gm'
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Role, Store } from './db/open.ts'
import { sealing, type PlatformKeys } from './db/sealing.ts'
import type { Deps } from './deps.ts'
import { jobWorker, type JobWorker } from './domains/operations/jobs/index.ts'
import { nationalLine, type NationalParty } from './domains/entry/tokens/index.ts'
import { openPicture, type Comparator, type MessageGateway } from './domains/consent/real-person/index.ts'
import type { WechatAccount } from './domains/access/wechat/index.ts'
import { isReachable, postJson } from './outgoing.ts'
import type { Audience } from './handler.ts'
import { modulesOf } from './platform.ts'
import { demo, type DemoOptions } from './doors/demo/index.ts'
import { bankCounter } from './doors/demo/bank.ts'
import { demoPhones, showMessages } from './doors/demo/phones.ts'
import { demoWechat, showWechat } from './doors/demo/wechat.ts'
import { checkFiles } from './doors/ops/check-files.ts'
import { connections, endWithAnswers } from './doors/ops/connections.ts'
import { adminDoor } from './doors/admin/index.ts'
import { docs } from './doors/docs/index.ts'
import { dictionariesTopic, dictionaryRegistrations, liveDictionaries } from './domains/uses/dictionaries/index.ts'
import { registrations } from './domains/access/registrations/index.ts'
import { merchantRegistrations } from './domains/money/merchant-registrations/index.ts'
import { faultLog } from './doors/ops/faults.ts'
import { gallery } from './doors/ops/gallery.ts'
import { receiptCheck } from './doors/verify/index.ts'
import { audiences, handlersOf } from './doors/audiences.ts'
import { receiptPage } from './doors/verify/page.ts'
import { securityHeaders } from './doors/ops/headers.ts'
import { health } from './doors/ops/health.ts'
import { logRequests } from './doors/ops/log.ts'
import { metricsPage, platformMetrics } from './doors/ops/metrics.ts'
import { ownHostOnly } from './doors/ops/own-host.ts'
import { pages } from './doors/h5/index.ts'
import { push } from './doors/events/index.ts'
import { nothingHere, plainRefusals } from './doors/ops/refusals.ts'
import { selfCheck } from './doors/self-check/index.ts'
import { sessionCookie } from './doors/session-cookie.ts'
import { demoCallers } from './worlds/access/callers.ts'
import { drawnFaces, facesDir } from './worlds/consent/drawn-faces.ts'
import { people } from './worlds/people/citizens.ts'

export interface AppOptions {
  role: Role
  /** Stays the caller's to close, after the app. */
  store: Store
  platformKeys: PlatformKeys
  /** Reads them once more, for column keys that were added since. */
  rereadKeys?: () => PlatformKeys
  /** Who runs it, as citizens are told. */
  operator: string
  /** Origin under which the pages are reached, without a slash at the end. */
  publicUrl: string
  /** The build's folder, with `pages.json` in it. */
  pagesDir: string
  clock(): Date
  /** Silent without one. */
  logger?: FastifyBaseLogger
  /** Addresses of the TLS proxy in front, whose X-Forwarded-* headers are believed. */
  trustProxy?: string
  /** The demo's drawn faces without one. */
  comparator?: Comparator
  /** Nobody is offered a message without one; the simulators bring one that shows them. */
  messages?: MessageGateway
  /** Signs pages for WeChat; the simulators bring one of their own. */
  wechat?: WechatAccount
  /** Mounts `/docs` and `/ui-kit`, whose pages run inline scripts on the citizens' origin. */
  references?: boolean
  /** Mounts `/metrics` for whoever shows it. */
  metricsToken?: string
  /** Opens `/admin/v1/…` to whoever shows it. */
  adminToken?: string
  /** The line of a local platform to the national one. */
  national?: NationalParty
  /** Mounts the simulators. */
  demo?: Pick<DemoOptions, 'channelsFile' | 'citizensFile' | 'merchantsFile' | 'zones'>
}

/** One platform of one role, ready to listen and to begin its jobs: plugins over the modules of platform.ts. */
export async function buildApp({
  role,
  operator,
  store,
  platformKeys,
  rereadKeys,
  publicUrl,
  pagesDir,
  clock,
  logger,
  trustProxy,
  references = false,
  metricsToken,
  adminToken,
  ...options
}: AppOptions): Promise<{ app: FastifyInstance; worker: JobWorker }> {
  const phones = options.demo && demoPhones(clock)
  const demoAccount = options.demo && demoWechat(clock)
  const { comparator = drawnFaces, messages = phones, wechat = demoAccount } = options
  const dictionaries = await liveDictionaries({ db: store.db, now: clock })
  const deps: Deps = {
    role,
    db: store.db,
    dictionaries,
    sealing: sealing(platformKeys, rereadKeys),
    platformKey: sm2PrivateKey(platformKeys.privateKey),
    now: clock,
    randomBytes,
    publicUrl,
    notify: store.notify,
    listen: store.listen,
  }
  const { api, handlers, jobs } = modulesOf(deps, {
    comparator,
    openPicture,
    messages,
    wechat,
    postToMerchant: postJson,
    national: options.national && nationalLine(options.national, { postJson, now: clock }),
    isReachable,
  })
  await api.platformKey.bind(platformKeys)
  const sample = await api.world.isSample()

  const app = fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustProxy ?? false,
    ...connections,
    frameworkErrors: (_error, request, reply) => nothingHere(request, reply),
  }) as unknown as FastifyInstance
  const metrics = platformMetrics(api.jobs)
  const faults = faultLog(app.log, metrics)
  const shared = {
    ...api,
    clock,
    dictionaries,
    randomBytes,
    faults,
    metrics,
    platformKey: deps.platformKey,
    sessionCookie: sessionCookie(role),
    sample,
  }

  endWithAnswers(app)
  logRequests(app)
  securityHeaders(app)
  ownHostOnly(app, publicUrl)
  plainRefusals(app, faults)
  await app.register(cookie)
  for (const audience of Object.keys(audiences) as Audience[])
    await app.register(async (scope) =>
      audiences[audience].door(scope, { ...shared, handlers: handlersOf(audience, handlers) }),
    )
  await app.register(async (scope) =>
    pages(scope, {
      ...shared,
      handlers: handlersOf('page', handlers),
      operator,
      platformPublicKey: platformKeys.publicKey,
      pagesDir,
    }),
  )
  await app.register(async (scope) => selfCheck(scope, { ...shared, pagesDir, signsForWechat: wechat !== undefined }))
  await app.register(async (scope) => push(scope, { ...shared, store }))
  health(app, { probe: api.platformKey.probe, probeWrite: store.probeWrite })
  if (adminToken)
    await app.register(async (scope) =>
      adminDoor(
        scope,
        {
          channels: registrations(deps),
          merchants: merchantRegistrations(deps),
          dictionaries: dictionaryRegistrations(deps),
        },
        adminToken,
      ),
    )
  if (metricsToken) metricsPage(app, metrics, metricsToken)
  const stopListening = await store.listen(dictionariesTopic, () => void dictionaries.reread().catch(faults.logFault))
  app.addHook('onClose', () => stopListening())
  const worker = jobWorker(deps, { jobs, onFault: faults.logFault, onOutcome: metrics.countJob })
  app.addHook('onClose', worker.stop)
  if (references) {
    await app.register(async (scope) =>
      docs(scope, {
        version: '1',
        clock,
        dictionaries,
        probe: api.platformKey.probe,
        probeWrite: store.probeWrite,
        ...(options.demo && {
          sample: { callers: () => demoCallers(role, options.demo!.channelsFile), people: Object.values(people) },
        }),
      }),
    )
    await app.register(async (scope) => gallery(scope, { pagesDir }))
  }
  checkFiles(app, api.checkFiles)
  receiptCheck(app, api)
  await receiptPage(app, pagesDir)
  if (phones) showMessages(app, phones)
  if (demoAccount) showWechat(app, demoAccount)
  if (options.demo) bankCounter(app, api)
  if (options.demo)
    await app.register(async (scope) =>
      demo(scope, { ...options.demo!, platformUrl: publicUrl, pagesDir, facesDir, now: clock }),
    )
  return { app, worker }
}
