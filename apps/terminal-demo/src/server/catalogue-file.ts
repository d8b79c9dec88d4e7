import { Readable } from 'node:stream'
import papaparse from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { DeskRefusal } from './clerk.ts'

/** `line` as a spreadsheet numbers it, the heading being line 1. */
export interface FileLine {
  line: number
  cells: string[]
}

/** The parser works through a piece without a pause. */
const pieceLength = 64 * 1024

/** UTF-8, with or without a byte order mark, or what a Chinese spreadsheet writes (GB 18030, of which GBK is a part). */
function fileText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
}

async function* csvLines(bytes: Uint8Array): AsyncGenerator<FileLine> {
  const rows = Readable.from(piecesOf(fileText(bytes).replace(/^\uFEFF/, ''))).pipe(
    papaparse.parse(papaparse.NODE_STREAM_INPUT),
  )
  let line = 1
  for await (const cells of rows as AsyncIterable<string[]>) {
    yield { line, cells }
    // A cell may hold line breaks of its own.
    line += cells.join('').split('\n').length
  }
}

/** A spreadsheet keeps fifteen digits of a number, whether it shows the rest as noughts or not: it is written as what it is. */
const numberText = (text: string) => (/^\d{16,}$/.test(text) ? Number(text).toExponential().toUpperCase() : text)

async function* xlsxLines(bytes: Uint8Array): AsyncGenerator<FileLine> {
  const rows = await readSheet(Buffer.from(bytes), { parseNumber: numberText, trim: false }).catch(() => {
    throw new DeskRefusal('文件打不开，请另存为 XLSX 或者 CSV 后重新选择')
  })
  for (const [at, row] of rows.entries())
    yield { line: at + 1, cells: row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))) }
}

/** Whatever its name says: a spreadsheet is a ZIP archive. */
const isXlsx = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

/** The first sheet of a spreadsheet, or comma-separated values. */
export const readLines = (bytes: Uint8Array): AsyncGenerator<FileLine> =>
  isXlsx(bytes) ? xlsxLines(bytes) : csvLines(bytes)

/** For Chinese spreadsheets, which take a file without a byte order mark for GBK; a cell that looks like a formula is none. */
export const csvOf = (rows: string[][]): string => `\uFEFF${papaparse.unparse(rows, { escapeFormulae: true })}\r\n`

/** Every cell a text, so that no code loses its noughts. */
export const xlsxOf = (rows: string[][]): Promise<Buffer> =>
  writeXlsx(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer()
