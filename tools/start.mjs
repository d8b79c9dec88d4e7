import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install, quietly, requireNode } from './install.mjs'

/** What the pages are built from; anything else may change without a new build. */
const sources = ['apps', 'packages', 'ui-kit', 'tools/build', 'vite.config.ts', 'package-lock.json']
const stampFile = 'dist/.sources'

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !/\.(test|stories)\.ts$/.test(name))
    .flatMap(({ name }) => filesUnder(join(path, name)))
}

function stampOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function build() {
  const stamp = stampOfSources()
  if (existsSync(stampFile) && existsSync('dist/pages.json') && readFileSync(stampFile, 'utf8') === stamp) return
  quietly('npm', ['run', '--silent', 'build'], 'Building the pages failed; see the lines above.')
  writeFileSync(stampFile, stamp)
}

requireNode()
install()
build()
const server = spawn(process.execPath, ['--import', 'tsx', 'mock-server/src/server.ts'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
// npm passes a signal on to its shell, and the shell to nobody: when it is gone, so are we.
const shell = process.ppid
const watch = setInterval(() => {
  if (process.ppid === shell) return
  clearInterval(watch)
  server.kill('SIGTERM')
}, 500)
if (process.env.npm_lifecycle_event !== 'start') clearInterval(watch)
server.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1))
