import type { Check } from './check.ts'

const words = { passed: '通过', failed: '未通过', skipped: '未检查' }
const heads = ['检查', '结果', '原因', '办法']

/** Chinese signs are two columns wide in a terminal. */
const widthOf = (text: string) => [...text].reduce((width, sign) => width + (sign.codePointAt(0)! > 0x2e7f ? 2 : 1), 0)

/** What a terminal shows of a run. */
export function tableOf(checks: Check[]): string {
  const rows = [heads, ...checks.map(({ check, result, cause = '', cure = '' }) => [check, words[result], cause, cure])]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))))
  return rows
    .map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}
