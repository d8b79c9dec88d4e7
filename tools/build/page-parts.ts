import type { Plugin, Rolldown } from 'vite'
import type { App } from './apps.ts'
import { earlyName, enterName } from './entries.ts'

type Chunk = Rolldown.OutputChunk
type Bundle = Rolldown.OutputBundle

/** What a page needs at its start: the script inside it, the file that starts it, those it starts, dependencies first, and its own CSS in order. */
export interface PageParts {
  early: string
  entry: string
  scripts: string[]
  styles: string[]
}

const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((item) => item.type === 'chunk')

/** A chunk and all it imports, dependencies first. */
function withImports(chunk: Chunk, bundle: Bundle, seen = new Set<string>()): Chunk[] {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const imported = chunk.imports.map((file) => bundle[file]).filter((item) => item?.type === 'chunk')
  return [...imported.flatMap((each) => withImports(each, bundle, seen)), chunk]
}

/**
 * Reads from the browser build what belongs to each page. CSS that every page has inlined is then removed from the
 * chunks; otherwise opening another app in place would fetch it a second time.
 */
export function pageParts(apps: App[]): { parts: Map<string, PageParts>; plugins: Plugin[] } {
  const parts = new Map<string, PageParts>()

  function readParts(bundle: Bundle): void {
    const entries = new Map(
      chunksOf(bundle)
        .filter((chunk) => chunk.isEntry)
        .map((chunk) => [chunk.name, chunk]),
    )
    const [early, enter] = [entries.get(earlyName)!, entries.get(enterName)!]
    if (early.imports.length > 0)
      throw new Error(`What stands in the page itself can fetch nothing: ${early.imports.join(', ')}`)
    delete bundle[early.fileName]
    const inPage = `(()=>{${early.code.trim()}})()`
    const starts = apps.map(({ name, micro }) => {
      const main = entries.get(name)!
      const chunks = withImports(main, bundle)
      const styles = [...new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))]
      const files = chunks.map(({ fileName }) => fileName)
      if (micro === undefined) parts.set(name, { early: '', entry: main.fileName, scripts: files.slice(0, -1), styles })
      else
        parts.set(name, {
          early: inPage,
          entry: enter.fileName,
          scripts: files.filter((file) => file !== enter.fileName),
          styles,
        })
      return { micro, chunks }
    })
    const pages = starts.filter(({ micro }) => micro !== undefined)
    for (const chunk of chunksOf(bundle)) {
      if (pages.every(({ chunks }) => chunks.includes(chunk))) chunk.viteMetadata?.importedCss.clear()
    }
  }

  /** Vite takes away a chunk of nothing but CSS once its styles are read: no page names it. */
  function leaveOutRemoved(bundle: Bundle): void {
    for (const part of parts.values()) part.scripts = part.scripts.filter((file) => file in bundle)
  }

  return {
    parts,
    plugins: [
      { name: 'one-card:page-parts', generateBundle: { order: 'pre', handler: (_, bundle) => readParts(bundle) } },
      {
        name: 'one-card:page-parts-left',
        generateBundle: { order: 'post', handler: (_, bundle) => leaveOutRemoved(bundle) },
      },
    ],
  }
}
