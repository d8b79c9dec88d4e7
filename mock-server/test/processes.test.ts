import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server as Listener } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it, vi } from 'vitest'
import { readKeySet } from '@one-card/envelope'
import { createClient, type Client } from '@one-card/platform-api/client'
import type { OpenServices } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { startPlatform, type PlatformOptions } from '../src/start/platform.ts'
import { people } from '../src/worlds/people/citizens.ts'
import { pagesDir } from './pages-dir.ts'
import { postTo } from './post.ts'
import { openPage } from './page-session.ts'
import { channelsOf, ready, spawnServer, type Server } from './process.ts'

vi.setConfig({ testTimeout: 240_000 })
const folders = mkdtempSync(join(tmpdir(), 'one-card-processes-'))
/** Made by the first test; those after it start on it again. */
const dataDir = join(folders, 'data')
const keysFile = join(dataDir, 'platform-keys.json')
const running: Server[] = []
let taken: Listener | undefined

afterAll(async () => {
  taken?.close()
  for (const { child, ended } of running) {
    child.kill('SIGKILL')
    await ended
  }
  rmSync(folders, { recursive: true })
}, 60_000)

async function start(): Promise<Server> {
  const server = await spawnServer(dataDir)
  running.push(server)
  return server
}

function caller({ origin }: Server, kind: string): Client<OpenServices> {
  const keySet = channelsOf(dataDir).find((channel) => channel.kind === kind)!
  return createClient({
    post: postTo(origin),
    channelNo: keySet.channelNo,
    keys: readKeySet(keySet),
    now: () => new Date(),
  })
}

const scene = '政务服务应用'

async function newToken(app: Client<OpenServices>): Promise<{ token: string; url: string }> {
  const { name, idNo } = people.manyMonths
  return app.call('user-token/issue', { name, idNo, authLevel: '2', page: 'ecard-code' })
}

interface Acknowledged {
  code: string
  authTime: string
}

/** Decodes one code after the other until the platform is gone. Whether the last one counts is unknown to the desk, and no part of the promise. */
async function decodeUntilGone(server: Server, acknowledged: Acknowledged[]): Promise<void> {
  const [app, desk] = [caller(server, 'app'), caller(server, 'system')]
  const { token } = await newToken(app)
  for (;;) {
    const code = await app.call('ecode/generate', { token }).then(
      (made) => made.code,
      () => undefined,
    )
    const decoded = code && (await desk.call('ecode/decode', { code, scene }).catch(() => undefined))
    if (!decoded) return
    acknowledged.push({ code, authTime: decoded.authTime })
  }
}

/** Every use in the citizen's own list, by the second it happened in. */
async function usesPerSecond(server: Server): Promise<Map<string, number>> {
  const { client } = await openPage(
    { origin: server.origin, clock: { at: new Date() } },
    (await newToken(caller(server, 'app'))).url,
  )
  const seconds = new Map<string, number>()
  let before: string | undefined
  do {
    const { records, next } = await client.call('records/list', {
      kind: 'credential',
      ...(before !== undefined && { before }),
    })
    for (const { at } of records) seconds.set(at, (seconds.get(at) ?? 0) + 1)
    before = next
  } while (before !== undefined)
  return seconds
}

it('starts with one line, keeps its folder and its keys to itself, and loses nothing it acknowledged when it is killed', async () => {
  const first = await start()
  await ready(first)
  expect(first.printed()).toBe(`ready ${first.origin}\n`)
  for (const file of ['platform-keys.json', 'demo-channels.json', 'demo-citizens.json'])
    expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600)

  const { code, said } = await (await start()).ended
  expect(code).toBe(1)
  expect(said).toMatch(
    /^The data folder .+ is in use by process \d+; stop it first or set DATA_DIR to another folder\.\n$/,
  )
  expect((await fetch(`${first.origin}/healthz`)).status).toBe(200)

  const acknowledged: Acknowledged[] = []
  const desks = [1, 2, 3].map(() => decodeUntilGone(first, acknowledged))
  await vi.waitUntil(() => acknowledged.length >= 24, { timeout: 120_000 })
  first.child.kill('SIGKILL')
  await Promise.all([...desks, first.ended])

  const again = await start()
  await ready(again)
  const uses = await usesPerSecond(again)
  for (const second of new Set(acknowledged.map(({ authTime }) => authTime))) {
    expect(uses.get(second)).toBeGreaterThanOrEqual(acknowledged.filter(({ authTime }) => authTime === second).length)
  }
  const desk = caller(again, 'system')
  for (const { code: used } of acknowledged)
    await expect(desk.call('ecode/decode', { code: used, scene })).rejects.toMatchObject({ code: refusals.CODE_USED })

  again.child.kill('SIGTERM')
  expect((await again.ended).code).toBe(0)
  expect(readdirSync(dataDir).filter((file) => file.endsWith('.lock'))).toEqual([])
})

it.each<[string, () => Promise<Partial<PlatformOptions>> | Partial<PlatformOptions>, RegExp]>([
  [
    'an unreachable database',
    () => ({ databaseUrl: 'postgres://somebody:secret@localhost:1/x' }),
    /^Cannot reach the database at localhost:1: .+\.$/,
  ],
  ['a data folder that is a file', () => ({ dataDir: fileURLToPath(import.meta.url) }), /^[^\n]+\.$/],
  ['no built pages', () => ({ pagesDir: folders }), /^No built pages in .+; run `npm run build` first\.$/],
  [
    'a port in use',
    async () => ({ port: await takenPort() }),
    /^Port \d+ is in use; stop what listens there or set PORT\.$/,
  ],
  [
    'a key file cut short',
    () => {
      writeFileSync(keysFile, '{"nat')
      return {}
    },
    /^Cannot read the keys in .+platform-keys\.json; .+\.$/,
  ],
])('does not start, and says why in one sentence, with %s', async (_what, options, sentence) => {
  const right: PlatformOptions = {
    role: 'national',
    host: '127.0.0.1',
    port: 0,
    portName: 'PORT',
    publicUrl: 'http://localhost:8080',
    otherUrl: 'http://localhost:8081',
    dataDir,
    demo: true,
    references: true,
    pagesDir,
    logLevel: 'silent',
    clock: () => new Date(),
  }
  await expect(startPlatform({ ...right, ...(await options()) })).rejects.toThrow(sentence)
})

it('ends with one sentence and exit code 1 without the keys its database was made with', async () => {
  rmSync(keysFile)
  const server = await start()
  expect(await server.ended).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^The platform keys, or the form of what they seal, are not those this database was made with; .+\.\n$/,
    ) as string,
  })
  expect(server.printed()).toBe('')
})

async function takenPort(): Promise<number> {
  taken = createServer().listen(0)
  await once(taken, 'listening')
  return (taken.address() as AddressInfo).port
}
