import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'

/** Everything the project's own scripts need before node_modules exists: plain Node, no dependency. */
export const root = new URL('..', import.meta.url).pathname
process.chdir(root)

export function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
}

/** Runs a step, named on standard error, and shows its output only when it fails. */
export function quietly(command, args, { doing, failed }) {
  const startedAt = Date.now()
  process.stderr.write(`${doing} … `)
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  })
  if (status !== 0) {
    process.stderr.write(`\n${stdout ?? ''}${stderr ?? ''}`)
    fail(failed)
  }
  process.stderr.write(`${Math.round((Date.now() - startedAt) / 1000)} s\n`)
}

/** `npm ci` when node_modules was not installed from this lockfile. */
export function install() {
  const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const stamp = 'node_modules/.one-card-lockfile'
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return
  quietly('npm', ['ci', '--no-audit', '--no-fund'], {
    doing: 'Installing the packages (a minute or two, once)',
    failed: 'Installing the packages failed; see the lines above.',
  })
  writeFileSync(stamp, lockfile)
}
