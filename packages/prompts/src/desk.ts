import { kinds } from './kinds.ts'
import { nameOf } from './names.ts'
import { deskWords } from './words/desk.ts'

/**
 * The clerk's words for a msgCode (§8.4-b). `source` names the other side of a broken link (某某银行), `cause` the true cause
 * where the caller knows it better than the catalogue (decision 0122).
 */
export function deskPrompt(code: string, { source, cause }: { source?: string; cause?: string } = {}): string {
  const name = nameOf(code)
  if (name === undefined) return '系统繁忙，请稍后再试'
  if (kinds[name] === 'success') return deskWords[name]
  if (kinds[name] === 'business') return `业务办理失败，原因为${cause ?? deskWords[name]}`
  return `系统异常，原因为${cause ?? (source ? `与${source}系统对接失败` : deskWords[name])}`
}
