import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { origin } from './origin.ts'
import { platformNow } from './platform-clock.ts'
import { sampleNamed } from './sample.ts'

const root = join(import.meta.dirname, '..')

/** Other journeys have moved the platform's time, and this site is one of its time. */
const clock = `
const aheadMs = Number(process.env.AHEAD_MS)
const Machine = Date
globalThis.Date = class extends Machine {
  constructor(...given) {
    super(...(given.length === 0 ? [Machine.now() + aheadMs] : given))
  }
  static now() {
    return Machine.now() + aheadMs
  }
}`

/** A folder as a newcomer has it after the commands of docs/operators.md: the SDK from its tarball, two samples, a key set and a user. */
function writeFolder(user: { name: string; idNo: string }, samples?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'one-card-partner-'))
  const installed = join(folder, 'node_modules/@one-card/channel-sdk')
  mkdirSync(installed, { recursive: true })
  const { version } = JSON.parse(readFileSync(join(root, 'packages/channel-sdk/package.json'), 'utf8')) as {
    version: string
  }
  const tarball = join(root, `dist/one-card-channel-sdk-${version}.tgz`)
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  symlinkSync(join(root, 'node_modules/fastify'), join(folder, 'node_modules/fastify'))
  const keySets = JSON.parse(readFileSync(join(process.env.E2E_DATA_DIR!, 'demo-channels.json'), 'utf8')) as {
    name: string
  }[]
  const keySet = keySets.find(({ name }) => name === '示例合作网站')
  for (const name of ['server.mjs', 'index.html']) writeFileSync(join(folder, name), sampleNamed(name, samples))
  writeFileSync(join(folder, 'channel.json'), JSON.stringify({ platform: origin, ...keySet }))
  writeFileSync(join(folder, 'user.json'), JSON.stringify(user))
  writeFileSync(join(folder, 'clock.mjs'), clock)
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** A site of somebody else, in a process of its own, from the samples of today's docs unless told. Resolves once it answers. */
export async function startPartnerSite(user: { name: string; idNo: string }, samples?: string) {
  const [folder, port] = [writeFolder(user, samples), await freePort()]
  const aheadMs = platformNow().getTime() - Date.now()
  const server = spawn(process.execPath, ['--import', './clock.mjs', 'server.mjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: String(port), AHEAD_MS: String(aheadMs) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const listensAt = `http://localhost:${port}`
  let ended = false
  server.once('exit', () => (ended = true))
  while (!(await fetch(listensAt).catch(() => undefined))?.ok)
    if (ended) throw new Error('the partner site ended before it was ready')
    else await new Promise((later) => setTimeout(later, 50))
  return {
    listensAt,
    stop() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
