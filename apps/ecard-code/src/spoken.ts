import { numberWords } from '@one-card/ui-kit'
import type { CodeFace } from './code-face.ts'
import type { Reading } from './useReading.ts'
import { linesOf } from './verified-lines.ts'

/** What 语音播报 reads beside the code (field-notes N3): what stands above it first; the digits of the code are never read. */
export function spokenCode(face: CodeFace, secondsLeft: number, notice?: string): string {
  if (notice !== undefined) return `${notice}。`
  if (face === 'live') return `您的身份码已准备好，还剩${secondsLeft}秒，到时会自动更新。请把二维码对准扫码设备。请勿截图或发给他人。`
  if (face === 'lost') return '身份码已失效，网络不通，请稍后重试。'
  return '正在更新身份码，请稍等。'
}

/** Said once and unasked when a code has come or gone; nothing for what passes in a moment. */
export function announcedCode(face: CodeFace, secondsLeft: number): string {
  if (face === 'live') return `您的身份码已准备好，还剩${numberWords(secondsLeft)}秒`
  return face === 'lost' ? '身份码已失效，请您检查网络' : ''
}

/** Masked values are left to the screen reader, which knows how to say them (MaskedText). */
export function spokenReading(reading: Reading): string {
  const facts = linesOf(reading).filter((line) => !('kind' in line)).map(({ label, value }) => `${label}：${value}`)
  return ['身份核验成功', ...facts, '本页不会自动关闭'].join('。') + '。'
}
