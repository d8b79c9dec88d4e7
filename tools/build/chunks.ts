import type { Rolldown } from 'vite'

type Output = Rolldown.RolldownOutput['output']
export type Chunk = Rolldown.OutputChunk

/** What a page needs at its start: its scripts, and all of its own CSS in the order in which it applies. */
export interface PageParts { entry: string; scripts: string[]; css: string }

/** Chunks a chunk imports, and those it starts, dependencies first. */
function withImports(chunk: Chunk, chunks: Map<string, Chunk>, seen = new Set<string>()): Chunk[] {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const first = chunk.imports.flatMap((file) => chunks.get(file) ?? [])
  return [...first.flatMap((each) => withImports(each, chunks, seen)), chunk]
}

/** Reads from the finished build what belongs to the page `name`; `main` is the module its entry starts. */
export function partsOf(name: string, main: string, output: Output): PageParts {
  const all = output.filter((item) => item.type === 'chunk')
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]))
  const entry = all.find((chunk) => chunk.isEntry && chunk.name === name)
  const app = all.find((chunk) => chunk.moduleIds.includes(main))
  if (entry === undefined || app === undefined) throw new Error(`The build left no page ${name}`)

  const seen = new Set<string>()
  const needed = [...withImports(entry, chunks, seen), ...withImports(app, chunks, seen)]
  const sheets = [...new Set(needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))]
  const sourceOf = (file: string) => output.find((item) => item.type === 'asset' && item.fileName === file) as Rolldown.OutputAsset | undefined
  return {
    entry: entry.fileName,
    scripts: needed.map((chunk) => chunk.fileName).filter((file) => file !== entry.fileName),
    css: sheets.map((file) => String(sourceOf(file)?.source ?? '')).join('').trim(),
  }
}
