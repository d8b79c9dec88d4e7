import { startPlatform } from './start/platform.ts'

/** `npm start`: a national and a local platform in one process, on two origins (wire.md "Running"). */
const {
  PORT = '8080',
  LOCAL_PORT = '8081',
  HOST = '0.0.0.0',
  PUBLIC_URL,
  LOCAL_PUBLIC_URL,
  OPERATOR,
  LOCAL_OPERATOR,
  TRUST_PROXY,
  DATA_DIR = 'data',
  DATABASE_URL,
  PAGES_DIR = 'dist',
  LOG_LEVEL = 'warn',
  NODE_ENV,
  DEMO,
} = process.env
const common = {
  host: HOST,
  trustProxy: TRUST_PROXY,
  dataDir: DATA_DIR,
  databaseUrl: DATABASE_URL,
  demo: DEMO === '1' || NODE_ENV !== 'production',
  pagesDir: PAGES_DIR,
  logLevel: LOG_LEVEL,
}

function portOf(name: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`${name} is "${text}", not a port from 1 to 65535.`)
  return port
}

const ends: (() => Promise<void>)[] = []

async function stop(): Promise<void> {
  await Promise.all(ends.map((end) => end()))
  process.exit(0)
}

try {
  const [port, localPort] = [portOf('PORT', PORT), portOf('LOCAL_PORT', LOCAL_PORT)]
  ends.push(
    await startPlatform({
      ...common,
      role: 'national',
      port,
      portName: 'PORT',
      publicUrl: PUBLIC_URL,
      operator: OPERATOR,
    }),
  )
  ends.push(
    await startPlatform({
      ...common,
      role: 'local',
      port: localPort,
      portName: 'LOCAL_PORT',
      publicUrl: LOCAL_PUBLIC_URL,
      operator: LOCAL_OPERATOR,
    }),
  )
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  console.log(`ready http://localhost:${port}`)
} catch (error) {
  await Promise.all(ends.map((end) => end()))
  console.error((error as Error).message)
  process.exit(1)
}
