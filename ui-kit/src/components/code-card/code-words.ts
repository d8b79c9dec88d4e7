/** What stands in the code's place when there is none to show. Nothing moves and the button stays where it was. */
export const coverWords = {
  refreshing: { title: '正在更新', text: '请稍等片刻' },
  failed: { title: '二维码未能更新', text: '请点击刷新' },
  offline: { title: '网络未连接', text: '请检查网络后点击刷新' },
  used: { title: '此码已使用', text: '需要时请点击刷新' },
} as const

export type CodeState = 'live' | keyof typeof coverWords

export const codeTypeWords = { identity: { name: '身份码', tag: '身份凭证' } } as const
export type CodeType = keyof typeof codeTypeWords

/** Said at 30, 10 and 0 seconds only: a voice that counts every second hides the page (§6). */
export function spokenCountdown(name: string, secondsLeft: number): string {
  if (secondsLeft > 30) return ''
  if (secondsLeft > 10) return `${name}还有三十秒更新`
  return secondsLeft > 0 ? `${name}还有十秒更新` : `${name}正在更新`
}
