import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openServices, type Service } from '@one-card/platform-api'
import { build, type InlineConfig } from 'vite'
import { sdkServices } from './sdk-services.ts'

/** The open services as the SDK's types know them; nothing is written where they are known already. */
export async function writeCatalogue(root: string, services: Record<string, Service>): Promise<void> {
  const file = join(root, 'packages/channel-sdk/src/node/catalogue.ts')
  const text = await sdkServices(services, file)
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

/** What every half of the SDK is built with: one file, nothing of ours or others' left to fetch. */
const shared = (root: string): InlineConfig => ({ root, configFile: false, logLevel: 'warn', publicDir: false })

/** Old WebViews of the pages set no limit here: a channel's page runs in a browser of its own time, or in that WebView. */
const webTarget = ['chrome67', 'safari14']

/**
 * `packages/channel-sdk/dist`: the package as an operator installs it, with no dependency, and beside the pages its tarball. Run by
 * `npm run build`, and by `npm run sdk` alone.
 */
export async function buildSdk(root: string, distDir: string): Promise<string> {
  const folder = join(root, 'packages/channel-sdk')
  const out = join(folder, 'dist')
  await writeCatalogue(root, openServices)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  mkdirSync(distDir, { recursive: true })

  for (const [entry, name, banner] of [
    ['index.ts', 'node.js', ''],
    ['cli.ts', 'cli.js', '#!/usr/bin/env node'],
  ] as const)
    await build({
      ...shared(root),
      ssr: { noExternal: true, resolve: { conditions: ['module', 'default'] } },
      build: {
        ssr: join(folder, 'src/node', entry),
        target: 'node20',
        outDir: out,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: name, banner } },
      },
    })
  await build({
    ...shared(root),
    build: {
      target: webTarget,
      outDir: out,
      emptyOutDir: false,
      lib: { entry: join(folder, 'src/web/index.ts'), formats: ['es'], fileName: () => 'web.js' },
    },
  })
  execFileSync('npx', ['--no-install', 'tsc', '-p', folder], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })

  const { name, version, description, type } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = (half: string) => ({ types: `./types/${half}/index.d.ts`, default: `./${half}.js` })
  const manifest = {
    ...{ name, version, description, type, sideEffects: false, engines: { node: '>=20.19' } },
    bin: { 'channel-sdk': './cli.js' },
    exports: { './node': entry('node'), './web': entry('web') },
  }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const each of ['README.md', 'CHANGELOG.md']) copyFileSync(join(folder, each), join(out, each))
  return execFileSync('npm', ['pack', '--silent', '--pack-destination', distDir], { cwd: out, encoding: 'utf8' }).trim()
}
