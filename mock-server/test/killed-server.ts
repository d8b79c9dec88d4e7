// Before the platform, whose database it stands in front of.
import './kill-at-move.ts'
import { startPlatform } from '../src/start/platform.ts'
import { movedClock } from './moved-clock.ts'
import { publicUrl } from './demo-store.ts'
import { pagesDir } from './pages-dir.ts'

/** The national platform on a folder that is filled, which kills itself at the move of money that KILL_AT names; without it nobody does. */
const port = Number(process.env.PORT)
const stop = await startPlatform({
  role: 'national',
  host: '127.0.0.1',
  port,
  portName: 'PORT',
  publicUrl,
  otherUrl: publicUrl,
  dataDir: process.env.DATA_DIR!,
  demo: false,
  references: false,
  pagesDir,
  logLevel: 'silent',
  clock: movedClock,
})
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
process.stdout.write(`ready ${port}\n`)
