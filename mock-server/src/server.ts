import { readEnvironment } from './start/environment.ts'
import { startPlatform } from './start/platform.ts'

const ends: (() => Promise<void>)[] = []

async function stop(): Promise<void> {
  await Promise.all(ends.map((end) => end()))
  process.exit(0)
}

/** `npm start`: a national and a local platform in one process, on two origins (wire.md "Running"). */
try {
  const { port, localPort, publicUrl, localPublicUrl, operator, localOperator, ...common } = readEnvironment(
    process.env,
  )
  ends.push(await startPlatform({ ...common, role: 'national', port, portName: 'PORT', publicUrl, operator }))
  ends.push(
    await startPlatform({
      ...common,
      role: 'local',
      port: localPort,
      portName: 'LOCAL_PORT',
      publicUrl: localPublicUrl,
      operator: localOperator,
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
