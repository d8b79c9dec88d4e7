import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { origin, port } from './origin.ts'
import { clockSocket } from './platform-clock.ts'

/** Starts the platform as a newcomer would, on its own ports and an empty data folder, by a clock that journeys move; returns its end. */
export default async function startPlatform(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'one-card-e2e-'))
  process.env.E2E_DATA_DIR = dataDir
  const platform = spawn('npm', ['start', '--silent', '--', 'mock-server/test/moved-server.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      LOCAL_PORT: String(port + 1),
      DATA_DIR: dataDir,
      DEMO: '1',
      CLOCK_SOCKET: clockSocket(),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  await new Promise<void>((resolve, reject) => {
    let printed = ''
    platform.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes(`ready ${origin}`)) resolve()
    })
    platform.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it was ready:\n${printed}`)))
  })
  return async () => {
    const gone = new Promise((resolve) => platform.once('exit', resolve))
    process.kill(-platform.pid!, 'SIGTERM')
    await gone
    rmSync(dataDir, { recursive: true, force: true })
  }
}
