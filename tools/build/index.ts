import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltPage, PageBundle } from '@one-card/platform-api'
import { build, type Rolldown } from 'vite'
import { markBuilt, stampOfSources } from '../stamp.mjs'
import { findApps, type App } from './apps.ts'
import { compressAssets } from './compress.ts'
import { buildGallery } from './gallery.ts'
import { pageParts, type PageParts } from './page-parts.ts'
import { keepReleases } from './releases.ts'
import { buildSdk } from './sdk.ts'
import { buildSelfCheck } from './self-check.ts'
import { inlineHash, pageTemplate } from './template.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const configFile = join(root, 'vite.config.ts')

async function writePage({ name, micro }: App, parts: PageParts): Promise<BuiltPage> {
  const missing = [parts.entry, ...parts.scripts].filter((file) => !existsSync(join(dist, file)))
  if (missing.length > 0) throw new Error(`The page ${name} would fetch what was not built: ${missing.join(', ')}`)
  const template = `pages/${name}.html`
  const server = `server/${name}.js`
  const bundle =
    micro === undefined ? undefined : ((await import(pathToFileURL(join(dist, server)).href)) as PageBundle)
  const css = parts.styles.map((file) => readFileSync(join(dist, file), 'utf8').trim()).join('')
  writeFileSync(join(dist, template), pageTemplate(bundle?.title ?? name, parts, css))
  return {
    template,
    ...(bundle && { server, scriptHashes: [inlineHash(parts.early)] }),
    styleHashes: [inlineHash(css)],
  }
}

/** `npm run build`: server bundles, browser bundles, one page for each app, `dist/pages.json` for the page server, and the gallery beside them. */
const startedAt = Date.now()
const stamp = stampOfSources()
const gallery = buildGallery(root, dist)
const sdk = await buildSdk(root, dist)
const apps = findApps(root)
const { parts, plugins } = pageParts(apps)
await build({ configFile, logLevel: 'warn', build: { ssr: true } })
const { output } = (await build({ configFile, logLevel: 'warn', plugins })) as Rolldown.RolldownOutput
mkdirSync(join(dist, 'pages'), { recursive: true })
const pages = await Promise.all(
  apps.map(async (app) => [app.name, await writePage(app, parts.get(app.name)!)] as const),
)
const selfCheck = await buildSelfCheck(root, dist)
const release = keepReleases(
  dist,
  output.map(({ fileName }) => fileName),
  new Date(),
)
await compressAssets(join(dist, 'assets'))
writeFileSync(join(dist, 'pages.json'), JSON.stringify(Object.fromEntries(pages), null, 1))
const others = [selfCheck, sdk, ...((await gallery) ? ['gallery'] : [])]
markBuilt(stamp)
console.log(
  `release ${release}: ${[...pages.map(([name]) => name), ...others].join(', ')} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
)
