import { spawn } from 'node:child_process'
import { install, quietly, requireNode } from './install.mjs'
import { isBuilt } from './stamp.mjs'

function build() {
  if (isBuilt()) return
  quietly('npm', ['run', '--silent', 'build'], {
    doing: 'Building the pages (half a minute)',
    failed: 'Building the pages failed; see the lines above.',
  })
}

requireNode()
install()
build()
/** Journeys start a server of their own here, whose clock they move. The demo's servers use the SDK as it was built, as operators do. */
const [program = 'mock-server/src/server.ts'] = process.argv.slice(2)
const server = spawn(process.execPath, ['--conditions', 'one-card-built', '--import', 'tsx', program], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
// npm passes a signal to its shell, which does not pass it on; when that parent process is gone, this one ends.
const shell = process.ppid
const watch = setInterval(() => {
  if (process.ppid === shell) return
  clearInterval(watch)
  server.kill('SIGTERM')
}, 500)
if (process.env.npm_lifecycle_event !== 'start') clearInterval(watch)
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
