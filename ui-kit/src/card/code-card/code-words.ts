/** What stands in the code's place when there is none to show. Nothing moves and the button stays where it was. */
export const coverWords = {
  refreshing: { title: '正在更新', text: '请稍等片刻' },
  failed: { title: '二维码未能更新', text: '请点击刷新' },
  offline: { title: '网络未连接', text: '请检查网络后点击刷新' },
  used: { title: '此码已使用', text: '需要时请点击刷新' },
  expired: { title: '此码已过期', text: '请点击刷新' },
} as const

export type CoverState = keyof typeof coverWords
export type CodeState = 'live' | CoverState

/** Blue shows who I am, amber pays: no word of one stands on the other (visual-spec §1). */
export const codeTypeWords = {
  identity: { name: '身份码', tag: '身份凭证', headline: '请把二维码对准扫码设备' },
  payment: { name: '支付码', tag: '支付凭证', headline: '付款时，请出示给商家' },
  licence: { name: '证照码', tag: '电子证照', headline: '请出示给工作人员扫码' },
} as const
export type CodeType = keyof typeof codeTypeWords

/** Why the code on screen is another than before, or is not yet. */
export const renewalWords = { time: '到时已更新', used: '已使用，已换新码', network: '网络慢，稍后自动更新' } as const
export type RenewalReason = keyof typeof renewalWords

/** Said at 30, 10 and 0 seconds only: a voice that counts every second hides the page (§6). */
export function spokenCountdown(name: string, secondsLeft: number): string {
  if (secondsLeft > 30) return ''
  if (secondsLeft > 10) return `${name}还有三十秒更新`
  return secondsLeft > 0 ? `${name}还有十秒更新` : `${name}正在更新`
}
