import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DemoChannel } from '../src/worlds/access/index.ts'
import { pagesDir } from './pages-dir.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** A port nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

export interface Server {
  child: ChildProcess
  origin: string
  printed(): string
  ended: Promise<{ code: number | null; said: string }>
}

/** `mock-server/src/server.ts` as `npm start` runs it, or a program in its place. */
export async function spawnServer(
  dataDir: string,
  { program = 'mock-server/src/server.ts', ...more }: { program?: string } & NodeJS.ProcessEnv = {},
): Promise<Server> {
  const PORT = String(await freePort())
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    PAGES_DIR: pagesDir,
    PORT,
    LOCAL_PORT: String(await freePort()),
    ...more,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: repository,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let [printed, said] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('exit', (code) => resolve({ code, said })),
  )
  return { child, origin: `http://localhost:${PORT}`, printed: () => printed, ended }
}

/** Throws what the process said when it ended before it was ready. */
export async function ready({ printed, ended }: Server): Promise<void> {
  const early = ended.then(({ code, said }) => {
    throw new Error(`ended with ${code}: ${said}`)
  })
  const waiting = (async () => {
    while (!printed().includes('\n')) await new Promise((resolve) => setTimeout(resolve, 50))
  })()
  await Promise.race([waiting, early])
}

export function channelsOf(dataDir: string): DemoChannel[] {
  return JSON.parse(readFileSync(join(dataDir, 'demo-channels.json'), 'utf8')) as DemoChannel[]
}
