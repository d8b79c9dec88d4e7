import { kindOf } from '@one-card/platform-api/code-text'

/** Digits of a code of ours, all of them counted. */
export const codeLength = 26

/** What was typed or pasted, without what people put between groups of digits. */
export function typedDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s.,·_‐-―-]/g, '')
}

/** What is wrong with what has been typed so far; empty while more digits may still make it right, and when it is right. */
export function typingFault(digits: string): string {
  if (/\D/.test(digits)) return '请只输入数字'
  if (digits.length > codeLength) return `多了${digits.length - codeLength}位数字，请核对`
  if (digits.length === codeLength && kindOf(digits) === undefined) return '数字有误，请对照二维码下方的数字核对'
  return ''
}
