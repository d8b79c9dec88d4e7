import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresBin } from '../postgres.mjs'

/** PostgreSQL refuses to run as root, so it then runs as Debian's `postgres`. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

const inMemory = '/dev/shm'
const roomBytes = 4 * 1024 ** 3

/** Where a new database, which is a thousand files, takes a sixth of the time; containers often have too little room there. */
function folderOfDatabases(): string {
  if (!existsSync(inMemory)) return tmpdir()
  const { bavail, bsize } = statfsSync(inMemory)
  return bavail * bsize < roomBytes ? tmpdir() : inMemory
}

/** A PostgreSQL of its own in a folder of its own, which need not survive a power cut. Resolves to its address and its end. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const bin = postgresBin()
  const folder = mkdtempSync(join(folderOfDatabases(), 'one-card-postgres-'))
  const user = owner()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'listen_addresses=127.0.0.1']
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  /** Also when a check throws before `stop`. */
  const kill = () => void server.kill('SIGKILL')
  process.once('exit', kill)
  let ended = false
  const end = new Promise<void>((resolve) =>
    server.once('exit', () => {
      ended = true
      process.off('exit', kill)
      resolve()
    }),
  )
  const accepts = () => spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0
  const url = `postgres://test@127.0.0.1:${port}/postgres`
  while (!accepts()) {
    if (ended) throw new Error('The PostgreSQL of the tests ended before it answered.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    async stop() {
      server.kill('SIGINT')
      await end
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
