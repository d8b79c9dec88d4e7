import papaparse from 'papaparse'
import { idNoProblem } from '@one-card/records'
import { DeskRefusal } from './clerk.ts'

export interface Payee {
  lineNo: string
  name: string
  idNo: string
  /** Yuan with two decimals. */
  amount: string
}

const columns = ['姓名', '社会保障号码', '金额'] as const
const most = 100
const refuseLine = (line: number, reason: string) => {
  throw new DeskRefusal(`文件第 ${line} 行有误，原因为${reason}。整个文件都没有发放，请改正后重新选择`)
}

function amountOf(text: string): string | undefined {
  const [, yuan, fen = ''] = /^(0|[1-9]\d{0,6})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  const amount = yuan && `${yuan}.${fen.padEnd(2, '0')}`
  return amount === '0.00' ? undefined : amount
}

/** Why nobody can be paid by this row; lines are numbered as a spreadsheet does, the heading being line 1. */
function payeeOf(row: Record<string, string>, line: number): Payee {
  const [name, idNo, money] = columns.map((column) => (row[column] ?? '').trim()) as [string, string, string]
  if (!name) refuseLine(line, '没有姓名')
  if (/^\d(\.\d+)?E\+\d+$/i.test(idNo))
    refuseLine(line, `社会保障号码被电子表格改成了 ${idNo}，请把这一列设为文本后重新导出`)
  if (idNoProblem(idNo)) refuseLine(line, '社会保障号码不正确')
  const amount = amountOf(money)
  if (amount === undefined) refuseLine(line, `金额“${money}”不正确，应为大于 0、最多两位小数的数字`)
  return { lineNo: String(line - 1), name, idNo, amount: amount! }
}

/** The payees of a file of comma-separated values with a heading; the whole file is refused for one line, naming it. */
export function readPayees(csv: string): Payee[] {
  const { data, meta } = papaparse.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim(),
  })
  const missing = columns.filter((column) => !meta.fields?.includes(column))
  if (missing.length > 0) refuseLine(1, `没有“${missing.join('”“')}”列，第一行应为：${columns.join('，')}`)
  if (data.length === 0) throw new DeskRefusal('文件里没有领取人，请重新选择文件')
  if (data.length > most) throw new DeskRefusal(`一个文件最多 ${most} 人，这个文件有 ${data.length} 人，请分开发放`)
  return data.map((row, at) => payeeOf(row, at + 2))
}

/** The results as a file for the payout office's own books. */
export const writeResults = (rows: Record<string, string>[]): string =>
  `\uFEFF${papaparse.unparse(rows, { escapeFormulae: true })}\r\n`
