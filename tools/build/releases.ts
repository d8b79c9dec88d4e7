import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One build whose pages may still be open in a WebView. `release` names its set of assets. */
interface Release {
  release: string
  builtAt: string
  assets: string[]
}

/** This release and two before it: a page opened before the last release still finds its chunks (field-notes R12). */
const keptReleases = 3

function read(file: string): Release[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release[]) : []
}

/** Notes this build in `dist/releases.json`, newest first, and removes assets that no kept release names. Returns its name. */
export function keepReleases(distDir: string, assets: string[], now: Date): string {
  const file = join(distDir, 'releases.json')
  const release = createHash('sha256')
    .update([...assets].sort().join())
    .digest('hex')
    .slice(0, 8)
  const earlier = read(file).filter((known) => known.release !== release)
  const kept = [{ release, builtAt: now.toISOString(), assets }, ...earlier].slice(0, keptReleases)
  const named = new Set(kept.flatMap((each) => each.assets))
  for (const asset of readdirSync(join(distDir, 'assets'))) {
    if (!named.has(`assets/${asset.replace(/\.br$/, '')}`)) rmSync(join(distDir, 'assets', asset))
  }
  writeFileSync(file, JSON.stringify(kept, null, 1))
  return release
}
