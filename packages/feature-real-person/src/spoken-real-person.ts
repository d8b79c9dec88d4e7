import type { Way } from './ways.ts'

const wayWords: Record<Way, string> = {
  face: '请正对镜头，让脸在圆圈里，然后点击拍照比对。',
  message: '请点击获取验证码，再填写短信里的验证码和社保卡卡号的后六位。',
  desk: '请带上社会保障卡到服务窗口，把屏幕上的核验号告诉工作人员。',
}
const before = '比对前请您阅读说明并勾选同意，照片只用于本次比对，不会保存。不想刷脸，可以换一种方式。'

/** What 语音播报 reads; digits that prove something are never read. */
export function spokenRealPerson({
  passed,
  way,
  consented,
  purpose,
  notice,
}: {
  passed: boolean
  way: Way | undefined
  consented: boolean
  purpose: string
  notice: string
}): string {
  if (passed) return `实人认证成功。请点击继续办理，${purpose}。`
  if (way === undefined) return '正在打开实人认证，请稍等。'
  const now = way === 'face' && !consented ? before : wayWords[way]
  return `${notice === '' ? `${purpose}前，请确认是您本人` : notice}。${now}`
}
