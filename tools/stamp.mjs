import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !name.endsWith('.test.ts'))
    .flatMap(({ name }) => filesUnder(join(path, name)))
}

/** Changes when a file below one of the paths does, tests apart: what was built from them is then out of date. */
export function stampOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** What the pages and the gallery are built from; anything else may change without a new build. */
const sources = ['apps', 'packages', 'ui-kit', 'docs/screens', 'tools/build', 'vite.config.ts', 'package-lock.json']
const builtFrom = 'dist/.sources'

export const stampOfSources = () => stampOf(sources)

export function isBuilt() {
  return existsSync(builtFrom) && existsSync('dist/pages.json') && readFileSync(builtFrom, 'utf8') === stampOfSources()
}

/** By the build when it is done, with the stamp that it began with. */
export function markBuilt(stamp) {
  writeFileSync(builtFrom, stamp)
}
