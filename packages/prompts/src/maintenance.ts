import { entries, nameOf } from './entries.ts'

/**
 * 入参格式错误：idNo[900001] — for logs, consoles and `msg` (§8.4-c). `field` names a parameter; anything that does not look
 * like one (a key the caller made up may hold a person's data) is left out. `limit` is the greatest length of a field that is
 * too long (§8.1.1.1-d); `expected` says what to mend, and holds nothing of what was sent.
 */
export function maintenancePrompt(
  code: string,
  {
    field,
    limit,
    expected,
  }: { field?: string | undefined; limit?: number | undefined; expected?: string | undefined } = {},
): string {
  const name = nameOf(code)
  if (name === undefined) return `系统繁忙，请稍后再试[${/^\d{6}$/.test(code) ? code : '900099'}]`
  const named = field !== undefined && /^[A-Za-z][\w.[\]]{0,39}$/.test(field) ? `：${field}` : ''
  const longest = limit !== undefined && named !== '' ? `，最长 ${limit}` : ''
  const mended = expected === undefined ? '' : `，${expected}`
  return `${entries[name].maintenance}${named}${longest}${mended}[${code}]`
}
