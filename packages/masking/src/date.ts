import { charactersOf, hide, showTail } from './hide.ts'
import type { Masked } from './masked.ts'
import { bareNumber, halfWidth } from './number.ts'

/** 证件有效日期、失效日期: written as eight digits, the last 4 shown; 长期 as it is, since it tells nothing (§8.3.2-e, decision 0105). */
export function maskDate(value: string): Masked {
  const date = charactersOf(halfWidth(value))
  return date.join('') === '长期' ? hide(date, 2, 0) : showTail(eightDigits(date.join('')))
}

/** 2033-4-1, 2033/04/01, 2033年4月1日 → 20330401; anything else only loses its separators. */
function eightDigits(value: string): string {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value) ?? []
  return year && month && day
    ? year + month.padStart(2, '0') + day.padStart(2, '0')
    : bareNumber(value).replace(/[年月日]/g, '')
}
