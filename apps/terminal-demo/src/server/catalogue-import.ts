import type { FieldProblem, WireRecord } from '@one-card/records'
import type { CatalogueKind, CatalogueReport, RefusedLine } from '../catalogue/catalogue.ts'
import { readLines } from './catalogue-file.ts'
import { headingKeys, kinds, missingColumns, withParts } from './catalogue-table.ts'
import { DeskRefusal } from './clerk.ts'

/** Gives rows to the platform, which says which of them it does not take. */
export type StoreRows = (rows: WireRecord[]) => Promise<(FieldProblem & { index: string })[]>

/** Refused lines that are told one by one; more of them are counted. */
const mostTold = 200
/** Rows in one call to the platform; between two of them the server is left to others. */
const rowsAtOnce = 200

/**
 * Reads a catalogue and stores what can be taken; each other line is told by its number in a spreadsheet, the heading being line 1.
 * Without a heading of the table the whole file is refused. The same file again changes nothing.
 */
export async function importCatalogue(
  kind: CatalogueKind,
  bytes: Uint8Array,
  storeRows: StoreRows,
): Promise<CatalogueReport> {
  const { table, problemOf, keyOf, keyName } = kinds[kind]
  const keyOfHeading = headingKeys(kind)
  const lineOfKey = new Map<string, number>()
  const refused: RefusedLine[] = []
  let keys: (string | undefined)[] | undefined
  let [accepted, refusedCount] = [0, 0]
  let batch: { line: number; row: WireRecord }[] = []

  function refuseLine(line: number, { field, reason }: FieldProblem): void {
    refusedCount += 1
    const heading = table.fields.find(({ key }) => key === field)?.name ?? keyName
    if (refused.length < mostTold) refused.push({ line: String(line), heading, reason })
  }

  function readRow(cells: string[]): WireRecord {
    const row: WireRecord = {}
    keys!.forEach((key, at) => {
      if (key !== undefined) row[key] = (cells[at] ?? '').trim()
    })
    return row
  }

  function checkLine(line: number, cells: string[]): void {
    const row = withParts(readRow(cells))
    if (row === undefined) return refuseLine(line, { field: '', reason: '不是服务编号，例如 A02RLZYSHBZ0202' })
    const problem = problemOf(row)
    if (problem) return refuseLine(line, problem)
    const key = keyOf(row)
    const before = lineOfKey.get(key)
    if (before !== undefined) return refuseLine(line, { field: '', reason: `与第 ${before} 行重复` })
    lineOfKey.set(key, line)
    batch.push({ line, row })
  }

  async function storeBatch(): Promise<void> {
    const sent = batch
    batch = []
    const rejected = sent.length === 0 ? [] : await storeRows(sent.map(({ row }) => row))
    for (const { index, ...problem } of rejected) refuseLine(sent[Number(index)]!.line, problem)
    accepted += sent.length - rejected.length
    await new Promise(setImmediate)
  }

  let sinceTurn = 0
  for await (const { line, cells } of readLines(bytes)) {
    if (keys === undefined) {
      keys = cells.map((cell) => keyOfHeading(cell.trim()))
      const missing = missingColumns(kind, keys)
      if (missing.length > 0) throw new DeskRefusal(`文件第 1 行缺少表${table.name}的列：${missing.join('、')}`)
    } else if (cells.some((cell) => cell.trim() !== '')) checkLine(line, cells)
    sinceTurn += 1
    if (sinceTurn % rowsAtOnce === 0) await storeBatch()
  }
  await storeBatch()
  if (keys === undefined) throw new DeskRefusal('文件是空的，请重新选择文件')
  refused.sort((one, other) => Number(one.line) - Number(other.line))
  return { accepted: String(accepted), refusedCount: String(refusedCount), refused }
}
