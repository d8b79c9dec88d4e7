import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltPage, PageBundle, PageName } from '@one-card/platform-api'
import { brotliBytes } from '../build/compress.ts'

const dist = join(import.meta.dirname, '../../dist')

export interface CheckedPage {
  name: PageName
  template: string
  scripts: string[]
  css: string
  bundle: PageBundle
}

const text = (file: string) => readFileSync(join(dist, file), 'utf8')

export const bytesOf = async (content: string) => (await brotliBytes(content)).length

/** Brotli bytes of assets as they are served. */
export const assetBytes = (files: string[]) =>
  files.reduce((sum, file) => sum + readFileSync(join(dist, `${file}.br`)).length, 0)

/** What a channel's page loads of the SDK. */
export const sdkBytes = () => bytesOf(readFileSync(join(dist, '../packages/channel-sdk/dist/web.js'), 'utf8'))

/** Every micro-app's page as the build left it. */
export async function readPages(): Promise<CheckedPage[]> {
  const pages = Object.entries(JSON.parse(text('pages.json')) as Record<string, BuiltPage>)
  const read = await Promise.all(
    pages.flatMap(([name, { template, server }]) =>
      server === undefined ? [] : [readPage(name as PageName, template, server)],
    ),
  )
  return read.map((page) => ({ ...page, scripts: [...page.scripts, ...lateScripts(page, read)] }))
}

/** Chunks that a page's own code fetches by itself after the start (a code's drawing). Chunks that all pages share open other pages, and another route waits for a tap: neither belongs to the first open. */
function lateScripts({ scripts }: CheckedPage, pages: CheckedPage[]): string[] {
  const own = scripts.filter((script) => !pages.every((page) => page.scripts.includes(script)))
  return own.flatMap((script) =>
    [
      ...text(script)
        .replace(/component:\(\)=>[^{}]*?import\([^)]*\)/g, '')
        .matchAll(/import\([`"']\.\/([^`"']+)/g),
    ].map(([, late]) => `assets/${late}`),
  )
}

async function readPage(name: PageName, file: string, server: string): Promise<CheckedPage> {
  const template = text(file)
  return {
    name,
    template,
    scripts: [...template.matchAll(/(?:href|src)="\/h5\/(assets\/[^"]+\.js)"/g)].map(([, script]) => script!),
    css: /<style>([^]*)<\/style>/.exec(template)?.[1] ?? '',
    bundle: (await import(pathToFileURL(join(dist, server)).href)) as PageBundle,
  }
}

/** Text of everything this release sends to a browser, by file. */
export function clientTexts(): Map<string, string> {
  const [release] = JSON.parse(text('releases.json')) as { assets: string[] }[]
  const pages = Object.values(JSON.parse(text('pages.json')) as Record<string, BuiltPage>)
  const files = [
    ...release!.assets.filter((file) => /\.(js|css|svg)$/.test(file)),
    ...pages.map(({ template }) => template),
  ]
  return new Map(files.map((file) => [file, text(file)]))
}
