import { isIdentifier, isPlainText, unseenIn } from './plain-text.ts'

/** What is wrong with a value, in words for its sender and without the value; undefined when nothing is. */
export type Problem = string | undefined

const dateTimeNotation = 'YYYY-MM-DD HH:MM:SS'

/**
 * Whether a value obeys a notation of table C.2: `n12`, `an18`, `..ul`, `..120`, `3..20`, `n..8`, `n..8,4`,
 * or the one date form (decision 0112). Lengths count code points.
 */
export function formatProblem(format: string, value: string): Problem {
  if (format === dateTimeNotation) return dateTimeProblem(value)
  if (value !== '' && !isPlainText(value)) return unseenProblem(value)
  const notation = /^(n|an)?(\d+)?(?:(\.\.)(\d+|ul)(?:,(\d+))?)?$/.exec(format)
  if (!notation || format === '') throw new Error(`No notation of table C.2: ${format}`)
  const [, kind, from, range, to, decimals] = notation
  if (decimals) return decimalProblem(value, Number(to), Number(decimals))
  return kindProblem(value, kind) ?? lengthProblem([...value].length, from, range ? to : from)
}

/** A character that nobody sees is told by its name: its sender cannot find it by looking. */
function unseenProblem(value: string): Problem {
  const found = unseenIn(value)
  return found === undefined ? '不应为空白' : `不应含看不见的字符（${found}）`
}

/** Of a number that a program gave: what looks like another is another. */
export function identifierProblem(value: string): Problem {
  return isIdentifier(value) ? undefined : '应由字母、数字和半角符号组成，不含空格'
}

function kindProblem(value: string, kind: string | undefined): Problem {
  if (kind === 'n' && !/^\d*$/.test(value)) return '应全部为数字'
  if (kind === 'an' && !/^[\dA-Za-z]*$/.test(value)) return '应全部为字母或数字'
  return undefined
}

function lengthProblem(length: number, from = '1', to: string | undefined): Problem {
  if (from === to) return length === Number(to) ? undefined : `应为${to}位`
  if (length < Number(from)) return `应不少于${from}个字符`
  return to === 'ul' || length <= Number(to) ? undefined : `应不超过${to}个字符`
}

/** `..p,q`: at most p characters with the point, exactly q after it (decision 0113); no sign, no padding zeros. */
function decimalProblem(value: string, characters: number, decimals: number): Problem {
  const number = new RegExp(`^(0|[1-9]\\d*)\\.\\d{${decimals}}$`)
  if (!number.test(value)) return `应为保留${decimals}位小数的数字`
  return value.length <= characters ? undefined : `应不超过${characters}个字符（含小数点）`
}

/** Literally `YYYY-MM-DD HH:MM:SS` and a moment that exists (decisions 0111 and 0112). */
export function dateTimeProblem(value: string): Problem {
  const [, date, hour, minute, second] = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(value) ?? []
  if (!date) return `应为${dateTimeNotation}格式`
  return isRealDate(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
    ? undefined
    : '不是真实的时间'
}

/** `YYYY-MM-DD` of the calendar: no 31 April, 29 February in leap years only. */
export function isRealDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}
