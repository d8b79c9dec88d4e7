import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What a comment, a test or a page of the repository may cite: docs/README.md says in which form. */
export interface Cited {
  /** Base names of all pages. */
  pages: Set<string>
  decisions: Set<string>
  /** `8.3.2`, `8.3.2-b`, `5.3.3-a-5` of docs/standard.md. */
  clauses: Set<string>
  tables: Set<string>
  /** By page of docs/design: its chapters (`6.1`), their numbered rules (`10-6`) and its rows (`N6`). */
  design: Record<string, Set<string>>
}

export function readCited(root: string, pages: string[]): Cited {
  const read = (page: string) => readFileSync(join(root, 'docs', page), 'utf8')
  const standard = read('standard.md')
  const designPages = readdirSync(join(root, 'docs/design')).filter((name) => name.endsWith('.md'))
  return {
    pages: new Set(pages.map((page) => basename(page))),
    decisions: decisionsIn(root),
    clauses: clausesOf(standard),
    tables: new Set([...standard.matchAll(/^\*\*表\s?([A-D]\.\d+)/gm)].map((found) => found[1]!)),
    design: Object.fromEntries(designPages.map((name) => [name.slice(0, -3), placesOf(read(`design/${name}`))])),
  }
}

/** One number, one place: a file of its own, or an entry `* **0118**` in a file that holds several. */
export function decisionNumbers(root: string): string[] {
  const folder = join(root, 'docs/decisions')
  return readdirSync(folder).flatMap((name) => {
    if (/^\d{4}-\d{4}-/.test(name))
      return [...readFileSync(join(folder, name), 'utf8').matchAll(/^\* \*\*(\d{4})\*\* /gm)].map((found) => found[1]!)
    return /^\d{4}-/.test(name) ? [name.slice(0, 4)] : []
  })
}

const decisionsIn = (root: string) => new Set(decisionNumbers(root))

function clausesOf(standard: string): Set<string> {
  const clauses = new Set<string>()
  let clause = ''
  let item = ''
  for (const line of standard.split('\n')) {
    const heading = /^#+ (?:附录 )?((?:\d+|[A-D])(?:\.\d+)*)(?![\w.])/.exec(line)?.[1]
    const letter = /^(?:- )?([a-z])[)）]/.exec(line)?.[1]
    const point = /^ {2}- (\d+)[)）]/.exec(line)?.[1]
    if (heading) clauses.add((clause = heading))
    else if (letter) clauses.add((item = `${clause}-${letter}`))
    else if (point) clauses.add(`${item}-${point}`)
  }
  return clauses
}

function placesOf(page: string): Set<string> {
  const places = new Set<string>()
  let chapter = ''
  for (const line of page.split('\n')) {
    const heading = /^#+ (\d+(?:\.\d+)*)/.exec(line)?.[1]
    const rule = /^(\d+)\. /.exec(line)?.[1]
    if (heading) places.add((chapter = heading))
    else if (rule) places.add(`${chapter}-${rule}`)
    const row = /^\| ([A-Z]\d+) \||\| (R\d+): /.exec(line)
    if (row) places.add((row[1] ?? row[2])!)
  }
  return places
}

const gap = String.raw`\s+(?:\*\s+|//\s+)?`
const clause = String.raw`(?:\d+|[A-D])(?:\.\d+)*(?:-[a-z0-9]+)*`
const joined = String.raw`(?:, | and | to |–|\/)`
const named = String.raw`(?:[\w-]+|RFC${gap}\d+|GB\/T${gap}[\d.]+)`
const clauseChain = new RegExp(`(?:(${named})${gap})?(§ ?${clause}(?:${joined}§ ?${clause})*)`, 'g')
const rowChain = new RegExp(String.raw`field-notes${gap}([A-Z]\d+(?:${joined}[A-Z]\d+)*)`, 'g')
const decisionChain = new RegExp(String.raw`\bdecisions?${gap}(\d+(?:${joined}\d+)*)`, 'gi')

/** What `text` cites and the repository does not hold, each with its offset. `path` is that of the text. */
export function faultsIn(text: string, path: string, root: string, cited: Cited): { at: number; fault: string }[] {
  const faults: { at: number; fault: string }[] = []
  const every = (pattern: RegExp, faultOf: (found: RegExpExecArray) => string | undefined) => {
    for (const found of text.matchAll(pattern)) {
      const fault = faultOf(found)
      if (fault) faults.push({ at: found.index, fault })
    }
  }
  every(
    /\.\.\/shared\/|\/work\/shared|\b(?:shared|spec)\/(?:design|decisions|standard)/g,
    ([found]) => `${found} is outside the repository`,
  )
  every(/\bissues? \d+\b|\bchecklist (?:row )?\d/gi, ([found]) => `"${found}" stands outside the repository`)
  every(decisionChain, ([, chain]) => missing(chain!.match(/\d+/g)!, cited.decisions, 'decision'))
  every(rowChain, ([, chain]) => missing(chain!.match(/[A-Z]\d+/g)!, cited.design['field-notes']!, 'field-notes'))
  every(/\btables? ([A-D]\.\d+)/gi, ([, table]) => missing([table!], cited.tables, 'table'))
  every(clauseChain, ([, book = '', chain]) => {
    if (/^(RFC|GB)/.test(book)) return undefined
    const page = cited.design[book]
    const places = chain!
      .split('§')
      .slice(1)
      .map((each) => new RegExp(clause).exec(each)![0])
    return missing(places, page ?? cited.clauses, page ? `${book} §` : '§')
  })
  every(/[\w./-]*[\w-]\.md\b/g, ([page]) => (cited.pages.has(basename(page)) ? undefined : `there is no ${page}`))
  if (path.endsWith('.md'))
    every(/\]\((?!https?:|#)([^)#\s]+)/g, ([, link]) =>
      existsSync(join(root, dirname(path), link!)) ? undefined : `there is no ${link}`,
    )
  return faults
}

function missing(places: string[], held: Set<string>, what: string): string | undefined {
  const absent = places.filter((place) => !held.has(place))
  return absent.length > 0 ? `there is no ${what} ${absent.join(', ')}` : undefined
}
