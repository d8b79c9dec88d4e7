import { readEnvironment } from './environment.ts'
import { startPlatform } from './platform.ts'

/** A national and a local platform in one process, on two origins (wire.md "Running"), by one clock. */
export async function serve(environment: NodeJS.ProcessEnv, clock: () => Date): Promise<void> {
  const ends: (() => Promise<void>)[] = []

  async function stop(): Promise<void> {
    await Promise.all(ends.map((end) => end()))
    process.exit(0)
  }

  try {
    const { port, localPort, publicUrl, localPublicUrl, operator, localOperator, ...read } =
      readEnvironment(environment)
    const common = { ...read, clock }
    const urls = {
      national: publicUrl ?? `http://localhost:${port}`,
      local: localPublicUrl ?? `http://localhost:${localPort}`,
    }
    ends.push(
      await startPlatform({
        ...common,
        role: 'national',
        port,
        portName: 'PORT',
        publicUrl: urls.national,
        otherUrl: urls.local,
        operator,
      }),
    )
    ends.push(
      await startPlatform({
        ...common,
        role: 'local',
        port: localPort,
        portName: 'LOCAL_PORT',
        publicUrl: urls.local,
        otherUrl: urls.national,
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
}
