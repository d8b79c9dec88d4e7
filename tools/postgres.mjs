import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const versions = '/usr/lib/postgresql'

/** The folder of a PostgreSQL server's programs: POSTGRES_BIN, else the newest of Debian's; '' when there is none. */
export function postgresBin() {
  const debians = existsSync(versions)
    ? readdirSync(versions)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(versions, version, 'bin'))
    : []
  return [process.env.POSTGRES_BIN ?? '', ...debians].find((bin) => bin !== '' && existsSync(join(bin, 'initdb'))) ?? ''
}

/** Finds a PostgreSQL server or installs Debian's; otherwise throws one sentence that says what to install. */
export function ensurePostgres() {
  if (postgresBin() !== '') return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { stdio: 'ignore', env })
  }
  if (postgresBin() !== '') return
  throw new Error(
    'No PostgreSQL server was found: install one (on Debian: apt-get install postgresql), or set POSTGRES_BIN to the folder of its initdb.',
  )
}
