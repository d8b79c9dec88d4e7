import { buildApp } from '../app.ts'
import { accountAtWechat } from '../domains/access/wechat/index.ts'
import { getJson, postJson } from '../outgoing.ts'
import { openDatabase, type Role } from '../db/open.ts'
import { sealing } from '../db/sealing.ts'
import { platformLog } from '../doors/ops/log.ts'
import { seedWorld } from '../worlds/index.ts'
import { registerLocalZones, seedLocalZones } from '../worlds/zones/local/index.ts'
import { seedZones } from '../worlds/zones/index.ts'
import { demoFilesOf, readNationalLine, requireDemoFiles, writeDemoFiles, writeNationalLine } from './demo-files.ts'
import { platformKeys } from './keys-file.ts'

export interface PlatformOptions {
  role: Role
  host: string
  port: number
  /** The variable that sets `port`, for whoever has to change it. */
  portName: string
  /** Where browsers reach it. */
  publicUrl: string
  /** Where browsers reach the platform of the other role. */
  otherUrl: string
  /** Who runs it, as citizens are told. */
  operator?: string | undefined
  /** Addresses of that proxy, whose X-Forwarded-* headers are believed. */
  trustProxy?: string | undefined
  dataDir: string
  databaseUrl?: string | undefined
  demo: boolean
  /** Whether it serves `/docs` and `/ui-kit`. */
  references: boolean
  /** Whoever shows it may read `/metrics`, which is not there without one. */
  metricsToken?: string | undefined
  /** Whoever shows it may register channels at `/admin/v1/`, which is not there without one. */
  adminToken?: string | undefined
  /** The platform's official account; pages are not signed for WeChat without one. */
  wechat?: { appId: string; secret: string } | undefined
  pagesDir: string
  logLevel: string
  clock(): Date
}

/** How long calls under way may take to finish once the platform is told to end; it accepts no new ones. */
const finishMs = 10_000

const operators: Record<Role, string> = { national: '全国一卡通应用平台', local: '地方一卡通应用平台' }

/** One platform, listening; errors carry one sentence for whoever starts it. Resolves to its end. */
export async function startPlatform({
  role,
  host,
  port,
  portName,
  trustProxy,
  dataDir,
  databaseUrl,
  demo,
  references,
  metricsToken,
  adminToken,
  wechat,
  pagesDir,
  clock,
  publicUrl,
  otherUrl,
  ...options
}: PlatformOptions): Promise<() => Promise<void>> {
  const operator = options.operator ?? `${demo ? '示例' : ''}${operators[role]}`
  const store = await openDatabase({ role, dataDir, ...(databaseUrl && { databaseUrl }) })
  try {
    const keys = platformKeys(dataDir, role)
    const files = demoFilesOf(dataDir, role)
    if (demo) {
      await seedWorld(store.db, keys, { role, origin: publicUrl, at: clock() }, (world) => {
        writeDemoFiles(files, world)
        if (role === 'national') writeNationalLine(dataDir, world)
      })
      requireDemoFiles(files)
      if (role === 'national') {
        await seedZones(store.db, sealing(keys), clock())
        await registerLocalZones(store.db, otherUrl)
      } else await seedLocalZones(store.db, clock())
    }
    const national = role === 'local' ? readNationalLine(dataDir, otherUrl) : undefined
    const { app, worker } = await buildApp({
      role,
      ...(national && { national }),
      operator,
      store,
      platformKeys: keys,
      rereadKeys: () => platformKeys(dataDir, role),
      publicUrl,
      pagesDir,
      clock,
      logger: platformLog(options.logLevel),
      ...(trustProxy && { trustProxy }),
      references,
      ...(metricsToken && { metricsToken }),
      ...(adminToken && { adminToken }),
      ...(wechat && {
        wechat: accountAtWechat(wechat, (url, body) => (body ? postJson(url, body) : getJson(url)), clock),
      }),
      ...(demo && {
        demo: {
          ...files,
          zones: {
            platformUrl: role === 'local' ? publicUrl : otherUrl,
            channelsFile: demoFilesOf(dataDir, 'local').channelsFile,
          },
        },
      }),
    })
    // What the first request sends needs the engine's tables.
    await worker.prepare()
    await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE'
        ? new Error(`Port ${port} is in use; stop what listens there or set ${portName}.`)
        : error
    })
    await worker.start()
    return async () => {
      const cut = setTimeout(() => app.server.closeAllConnections(), finishMs)
      await app.close()
      clearTimeout(cut)
      await store.close()
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
