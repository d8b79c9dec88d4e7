import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Names and prose of architecture.md: median ≤ 50 lines, p90 ≤ 150, none over 250; tests, stories, catalogues and migrations apart. */
const apart =
  /\.(test|spec|stories)\.ts$|catalogue|\/tables\/|migrations|worlds|vectors|\/tokens\/|\.config\.|\.dependency-cruiser/
const files = execFileSync('git', ['ls-files', '*.ts', '*.vue', '*.mjs', '*.css'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !apart.test(file))

const sizes = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines)
const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines ?? 0

const median = at(0.5)
const p90 = at(0.9)
const tooLong = sizes.filter(({ lines }) => lines > 250)
console.log(`${sizes.length} files: median ${median}, p90 ${p90}, longest ${sizes.at(-1)?.file} ${sizes.at(-1)?.lines}`)
for (const { file, lines } of tooLong) console.error(`${file} has ${lines} lines: look for the noun hiding in it`)
if (median > 50 || p90 > 150 || tooLong.length > 0) process.exitCode = 1
