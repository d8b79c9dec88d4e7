import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChannel } from '@one-card/channel-sdk/node'
import type { PageName } from '@one-card/platform-api'
import type { DemoChannel } from '../mock-server/src/worlds/access/index.ts'
import { people } from '../mock-server/src/worlds/people/citizens.ts'

/** A platform of its own for one measurement or one set of pictures, and a channel that opens pages on it. */
export async function startPlatform(port = 28080) {
  const dataDir = mkdtempSync(join(tmpdir(), 'one-card-bench-'))
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: String(port), LOCAL_PORT: String(port + 1), DATA_DIR: dataDir, DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const kill = () => process.kill(-child.pid!, 'SIGTERM')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready ')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
  })
  const read = <T>(file: string) => JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as T[]
  const appOf = (file: string) => read<DemoChannel>(file).find(({ kind }) => kind === 'app')!
  const channel = createChannel({ platform: `http://localhost:${port}`, ...appOf('demo-channels.json') })
  // A zone's page is the local platform's, which has channels of its own.
  const localChannel = createChannel({
    platform: `http://localhost:${port + 1}`,
    ...appOf('demo-channels-local.json'),
  })
  return {
    /** A channel or system of the demo world, by part of its name. */
    caller: (name: string) =>
      createChannel({
        platform: `http://localhost:${port}`,
        ...read<DemoChannel>('demo-channels.json').find((each) => each.name.includes(name))!,
      }),
    origin: `http://localhost:${port}`,
    async tokenUrl(page: PageName, elderly = false): Promise<string> {
      const { name, idNo } = people.manyMonths
      const { url } = await (page === 'local-zone' ? localChannel : channel).issueToken({
        name,
        idNo,
        authLevel: '2',
        page,
        elderly: elderly ? '1' : '0',
      })
      return url
    },
    async stop(): Promise<void> {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      kill()
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
