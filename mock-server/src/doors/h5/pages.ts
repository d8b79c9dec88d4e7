import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuiltPage, PageBundle, PageName } from '@one-card/platform-api'
import type { Inlined } from './headers.ts'

export interface ServedPage {
  name: PageName
  template: string
  inlined: Inlined
  bundle: PageBundle
}

/** Every micro-app of the build by name, found through its `pages.json`; the platform knows none of them. */
export async function readPages(pagesDir: string): Promise<Map<string, ServedPage>> {
  const index = join(pagesDir, 'pages.json')
  if (!existsSync(index)) throw new Error(`No built pages in ${pagesDir}; run \`npm run build\` first.`)
  const built = Object.entries(JSON.parse(await readFile(index, 'utf8')) as Record<string, BuiltPage>)
  const served = await Promise.all(built.map(([name, page]) => load(pagesDir, name as PageName, page)))
  return new Map(served.flatMap((page) => (page ? [[page.name, page]] : [])))
}

/** A simulator has no server file: it is no page of the platform. */
async function load(
  pagesDir: string,
  name: PageName,
  { template, server, scriptHashes = [], styleHashes }: BuiltPage,
): Promise<ServedPage | undefined> {
  if (server === undefined) return undefined
  const [text, bundle] = await Promise.all([
    readFile(join(pagesDir, template), 'utf8'),
    import(pathToFileURL(resolve(pagesDir, server)).href) as Promise<PageBundle>,
  ])
  return { name, template: text, inlined: { scriptHashes, styleHashes }, bundle }
}
