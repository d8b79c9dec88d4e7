import { entries, nameOf } from './entries.ts'

/**
 * The clerk's words for a msgCode (§8.4-b). `source` names the other side of a broken link (某某银行), `cause` the true cause
 * where the caller knows it better than the catalogue (decision 0122).
 */
export function deskPrompt(code: string, { source, cause }: { source?: string; cause?: string } = {}): string {
  const name = nameOf(code)
  if (name === undefined) return '系统繁忙，请稍后再试'
  const { kind, desk } = entries[name]
  if (kind === 'success') return desk
  if (kind === 'business') return `业务办理失败，原因为${cause ?? desk}`
  return `系统异常，原因为${cause ?? (source ? `与${source}系统对接失败` : desk)}`
}
