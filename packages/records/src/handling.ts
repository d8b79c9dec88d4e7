import { codeOf } from './code-table.ts'
import { handlingStates } from './dictionaries.ts'
import type { Problem } from './format.ts'
import { isPlainText } from './plain-text.ts'
import { splitScene } from './record.ts'

/** Characters of a reason: a sentence or two of a clerk's. */
const longestReason = 100

/** 业务处理状态 in parts, the word as our own state: `失败/材料不齐` → failed, 材料不齐 (docs/decisions/0053). */
export function splitHandling(value: string): { state: string | undefined; reason?: string } {
  const [word, reason] = splitScene(value)
  return { state: codeOf(handlingStates, word), ...(reason !== undefined && { reason }) }
}

/** The standard only gives examples of 业务处理状态; these are the words that we know, and only what failed has a reason. */
export function handlingProblem(value: string): Problem {
  const { state, reason } = splitHandling(value)
  if (state === undefined || (reason !== undefined && state !== 'failed'))
    return '应为成功、失败或未响应，失败的可在“/”后写明原因'
  if (reason === undefined) return undefined
  if (!isPlainText(reason)) return '“/”后应有原因'
  return [...reason].length <= longestReason ? undefined : `“/”后的原因应不超过${longestReason}个字符`
}
