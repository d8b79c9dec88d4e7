import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'

/**
 * `npm run prove -- 5`: the whole `npm test` so many times in a row, every second time but the last beside two busy loops,
 * so that a verdict that depends on the machine's speed is seen; no journey is given a second try. What each run said is in test-runs/.
 */
const times = Number(process.argv[2] ?? 5)
mkdirSync('test-runs', { recursive: true })

const rows = []
for (let run = 1; run <= times; run += 1) {
  const busy = run % 2 === 0
  const loops = busy ? [1, 2].map(() => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' })) : []
  const started = Date.now()
  const log = openSync(`test-runs/${run}.log`, 'w')
  const { status } = spawnSync('npm', ['test', '--', '--once'], { stdio: ['ignore', log, log] })
  for (const loop of loops) loop.kill('SIGKILL')
  rows.push({
    run,
    'busy loops beside': loops.length,
    passed: status === 0,
    seconds: Math.round((Date.now() - started) / 1000),
  })
  console.table(rows)
}
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1
