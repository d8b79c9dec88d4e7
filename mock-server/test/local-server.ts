import { startPlatform } from '../src/start/platform.ts'
import { movedClock } from './moved-clock.ts'
import { publicUrl } from './demo-store.ts'
import { pagesDir } from './pages-dir.ts'

/** The local platform on a folder that is filled, with its line to the national one at NATIONAL_URL. */
const port = Number(process.env.PORT)
const stop = await startPlatform({
  role: 'local',
  host: '127.0.0.1',
  port,
  portName: 'PORT',
  publicUrl,
  otherUrl: process.env.NATIONAL_URL!,
  dataDir: process.env.DATA_DIR!,
  demo: false,
  references: false,
  pagesDir,
  logLevel: 'silent',
  clock: movedClock,
})
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
process.stdout.write(`ready ${port}\n`)
