import { spawnSync } from 'node:child_process'
import { fail, install, requireNode } from './install.mjs'
import { ensureBrowser } from './browser.mjs'
import { ensurePostgres } from './postgres.mjs'

requireNode()
install()
try {
  ensureBrowser()
  ensurePostgres()
} catch (error) {
  fail(error.message)
}
const { status } = spawnSync('npx', ['--no-install', 'tsx', 'tools/check/index.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, npm_config_loglevel: 'error' },
})
process.exit(status ?? 1)
