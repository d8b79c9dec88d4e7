import { buildApp } from '../app.ts'
import { openDatabase, type Role } from '../db/open.ts'
import { seedWorld } from '../worlds/demo.ts'
import { demoFilesOf, requireDemoFiles, writeDemoFiles } from './demo-files.ts'
import { platformKeys } from './keys-file.ts'

export interface PlatformOptions { role: Role; port: number; dataDir: string; databaseUrl?: string | undefined; demo: boolean; pagesDir: string }

/** One platform, listening; errors carry one sentence for whoever starts it. Resolves to its end. */
export async function startPlatform({ role, port, dataDir, databaseUrl, demo, pagesDir }: PlatformOptions): Promise<() => Promise<void>> {
  const publicUrl = process.env.PUBLIC_URL && role === 'national' ? process.env.PUBLIC_URL : `http://localhost:${port}`
  const store = await openDatabase({ role, dataDir, ...(databaseUrl && { databaseUrl }) })
  try {
    const keys = platformKeys(dataDir, role)
    const files = demoFilesOf(dataDir, role)
    if (demo) {
      await seedWorld(store.db, keys, { role, origin: publicUrl, at: new Date() }, (world) => writeDemoFiles(files, world))
      requireDemoFiles(files)
    }
    const app = await buildApp({ role, store, platformKeys: keys, publicUrl, pagesDir, clock: () => new Date(), ...(demo && { demo: files }) })
    await app.listen({ port, host: process.env.HOST ?? '0.0.0.0' }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use; stop what listens there or set ${role === 'national' ? 'PORT' : 'LOCAL_PORT'}.`) : error
    })
    return async () => {
      await app.close()
      await store.close()
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
