import { startPlatform } from './start/platform.ts'

/** `npm start`: a national and a local platform in one process, on two origins (wire.md "Running"). */
const { PORT = '8080', LOCAL_PORT = '8081', HOST = '0.0.0.0', PUBLIC_URL, LOCAL_PUBLIC_URL, TRUST_PROXY, DATA_DIR = 'data', DATABASE_URL, PAGES_DIR = 'dist',
  LOG_LEVEL = 'warn', NODE_ENV, DEMO } = process.env
const common = {
  host: HOST, trustProxy: TRUST_PROXY, dataDir: DATA_DIR, databaseUrl: DATABASE_URL, demo: DEMO === '1' || NODE_ENV !== 'production', pagesDir: PAGES_DIR,
  logLevel: LOG_LEVEL,
}
const ends: (() => Promise<void>)[] = []

async function stop(): Promise<void> {
  await Promise.all(ends.map((end) => end()))
  process.exit(0)
}

try {
  ends.push(await startPlatform({ ...common, role: 'national', port: Number(PORT), portName: 'PORT', publicUrl: PUBLIC_URL }))
  ends.push(await startPlatform({ ...common, role: 'local', port: Number(LOCAL_PORT), portName: 'LOCAL_PORT', publicUrl: LOCAL_PUBLIC_URL }))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  console.log(`ready http://localhost:${PORT}`)
} catch (error) {
  await Promise.all(ends.map((end) => end()))
  console.error((error as Error).message)
  process.exit(1)
}
