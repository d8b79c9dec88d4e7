import type { HostEvent, MapPlace } from './host.ts'

/** The part of a window that hosts use, with what a host program may have put on it. We never load a bridge ourselves. */
export type HostWindow = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'document' | 'getComputedStyle' | 'location' | 'navigator' | 'parent'
> & {
  wx?: WxBridge
  my?: AlipayBridge
  oneCardHost?: AppBridge
  __wxjs_environment?: string
}

/** WeChat's JSSDK, as far as we use it. */
export interface WxBridge {
  closeWindow?(): void
  miniProgram?: { navigateBack(): void; navigateTo?(to: { url: string }): void }
  openLocation?(place: MapPlace): void
  scanQRCode?(options: {
    needResult: 1
    scanType: ('qrCode' | 'barCode')[]
    success(answer: { resultStr: string }): void
    fail(): void
    cancel(): void
  }): void
}

/** What Alipay gives a page inside a mini-program. */
interface AlipayBridge {
  navigateBack?(): void
}

/**
 * What an operator's own app may inject as `window.oneCardHost`; any part may be missing.
 * Its back key is told to the page by `window.dispatchEvent(new Event('one-card-back'))`.
 */
export interface AppBridge {
  setTitle?(title: string): void
  close?(): void
  dial?(number: string): void
  showPlace?(place: MapPlace): void
  scan?(): string | Promise<string>
  /** Shows the app's own cashier with one of our orders; settles when the citizen is back, whatever came of it. */
  pay?(orderNo: string): void | Promise<void>
  report?(event: HostEvent): void
  elderly?(): boolean
  fontScale?(): number
}
