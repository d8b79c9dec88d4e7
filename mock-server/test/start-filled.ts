import { startPlatform } from '../src/start/platform.ts'
import type { Role } from '../src/db/open.ts'
import { publicUrl } from './demo-store.ts'
import { movedClock } from './moved-clock.ts'
import { pagesDir } from './pages-dir.ts'

/** A platform in a process of its own, on the folder DATA_DIR, which is filled, and the port PORT; it says so once it is ready. */
export async function startFilled(role: Role, otherUrl: string): Promise<void> {
  const port = Number(process.env.PORT)
  const stop = await startPlatform({
    role,
    host: '127.0.0.1',
    port,
    portName: 'PORT',
    publicUrl,
    otherUrl,
    dataDir: process.env.DATA_DIR!,
    demo: false,
    references: false,
    pagesDir,
    logLevel: 'silent',
    clock: movedClock,
  })
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
  process.stdout.write(`ready ${port}\n`)
}
