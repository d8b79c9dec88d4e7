import papaparse from 'papaparse'
import type { Line } from './line.ts'

const kinds: Record<Line['kind'], string> = {
  credential: '办事凭证',
  payment: '支付结算',
  benefit: '待遇发放',
  consent: '信息授权',
}
const heads = ['时间', '类别', '事项', '地点或机构', '用途', '方式', '金额（元）', '结果']

function cellsOf({ at, kind, title, place, scene = '', way = '', amount, income, stateWord }: Line): string[] {
  return [
    at,
    kinds[kind],
    title,
    place,
    scene,
    way,
    amount === undefined ? '' : income ? `收入 ${amount}` : amount,
    stateWord,
  ]
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8, and nothing that one takes for a formula. */
export const csvOf = (lines: Line[]): string =>
  `\ufeff${papaparse.unparse([heads, ...lines.map(cellsOf)], { quotes: true, escapeFormulae: true })}\r\n`
