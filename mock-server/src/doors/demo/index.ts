import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'

/** What a simulator's server is given; it talks to the platform over HTTP, like any operator's. */
export interface DemoOptions {
  platformUrl: string
  channelsFile: string
  citizensFile: string
  merchantsFile: string
  /** The platform that provides zones, and its systems. */
  zones: { platformUrl: string; channelsFile: string }
  facesDir: string
  pagesDir: string
  now(): Date
}

/** `apps/<name>/src/server.ts`; `mountedAt` is where its page expects its server, below `/demo`. */
interface Simulator {
  default: FastifyPluginAsync<DemoOptions>
  mountedAt: string
}

const appsDir = fileURLToPath(new URL('../../../../apps', import.meta.url))

/** Mounts the simulators of `apps/*`, found by folder. Never part of a platform in production, unless asked for. */
export async function demo(app: FastifyInstance, options: DemoOptions): Promise<void> {
  const servers = readdirSync(appsDir)
    .map((name) => join(appsDir, name, 'src/server.ts'))
    .filter(existsSync)
  for (const file of servers) {
    const { default: simulator, mountedAt } = (await import(pathToFileURL(file).href)) as Simulator
    await app.register(simulator, { ...options, prefix: mountedAt })
  }
  app.get('/', (_request, reply) => reply.redirect('/demo/'))
}
