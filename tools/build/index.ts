import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltPage, PageBundle } from '@one-card/platform-api'
import { build, type Rolldown } from 'vite'
import { findApps, type App } from './apps.ts'
import { partsOf } from './chunks.ts'
import { compressAssets } from './compress.ts'
import { keepReleases } from './releases.ts'
import { pageTemplate, styleHash } from './template.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const configFile = join(root, 'vite.config.ts')

async function outputOf(ssr: boolean): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build({ root, configFile, logLevel: 'warn', build: { ssr } }) as Rolldown.RolldownOutput
  return result.output
}

async function writePage({ name, main, micro }: App, output: Rolldown.RolldownOutput['output']): Promise<BuiltPage> {
  const parts = partsOf(name, main, output)
  const template = `pages/${name}.html`
  const server = `server/${name}.js`
  const bundle = micro === undefined ? undefined : await import(pathToFileURL(join(dist, server)).href) as PageBundle
  writeFileSync(join(dist, template), pageTemplate(bundle?.title ?? name, parts))
  return { template, ...(bundle && { server }), styleHashes: [styleHash(parts.css)] }
}

/** `npm run build`: server bundles, browser bundles, one page for each app, and `dist/pages.json` for the page server. */
const startedAt = Date.now()
const apps = findApps(root)
await outputOf(true)
const output = await outputOf(false)
mkdirSync(join(dist, 'pages'), { recursive: true })
const pages = await Promise.all(apps.map(async (app) => [app.name, await writePage(app, output)] as const))
const release = keepReleases(dist, output.map(({ fileName }) => fileName), new Date())
await compressAssets(join(dist, 'assets'))
writeFileSync(join(dist, 'pages.json'), JSON.stringify(Object.fromEntries(pages), null, 1))
console.log(`release ${release}: ${pages.map(([name]) => name).join(', ')} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
