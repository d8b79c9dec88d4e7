import type { CodeFace } from './code-face.ts'
import type { CodeType } from './supply/code-life.ts'
import { codeNames } from './notice.ts'

const uses: Record<CodeType, string> = {
  identity: '请把二维码对准扫码设备。',
  payment: '付款时，请出示给当面收款的商家，不要在电话里告诉任何人。',
  licence: '办事时，请出示给工作人员扫码。',
}

/** What 语音播报 reads beside the code (field-notes N3): what stands above it first; the digits of the code are never read. */
export function spokenCode(type: CodeType, face: CodeFace, secondsLeft: number, notice?: string): string {
  const name = codeNames[type]
  if (notice !== undefined) return `${notice}。`
  if (face === 'live')
    return `您的${name}已准备好，还剩${secondsLeft}秒，到时会自动更新。${uses[type]}请勿截图或发给他人。扫不上时，请您调亮屏幕。`
  if (face === 'lost') return `${name}已失效，网络不通，请稍后重试。`
  return `正在更新${name}，请稍等。`
}

/** Said once and unasked when a code has come or gone; nothing for what passes in a moment. The words stay in sight: no seconds, which would not. */
export function announcedCode(type: CodeType, face: CodeFace): string {
  if (face === 'live') return `您的${codeNames[type]}已准备好`
  return face === 'lost' ? `${codeNames[type]}已失效，请您检查网络` : ''
}
