import { startPlatform } from './start/platform.ts'

/** `npm start`: a national and a local platform in one process, on two origins (wire.md "Running"). */
const { PORT = '8080', LOCAL_PORT = '8081', DATA_DIR = 'data', DATABASE_URL: databaseUrl, NODE_ENV, DEMO } = process.env
const demo = DEMO === '1' || NODE_ENV !== 'production'
const common = { dataDir: DATA_DIR, databaseUrl, demo, pagesDir: 'dist' }
const ends: (() => Promise<void>)[] = []

async function stop(): Promise<void> {
  await Promise.all(ends.map((end) => end()))
  process.exit(0)
}

try {
  ends.push(await startPlatform({ ...common, role: 'national', port: Number(PORT) }))
  ends.push(await startPlatform({ ...common, role: 'local', port: Number(LOCAL_PORT) }))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  console.log(`ready http://localhost:${PORT}`)
} catch (error) {
  await Promise.all(ends.map((end) => end()))
  console.error((error as Error).message)
  process.exit(1)
}
