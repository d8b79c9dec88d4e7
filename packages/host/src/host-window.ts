import type { Coordinates, Device, HostEvent, MapPlace } from './host.ts'

/** The part of a window that hosts use, with what a host program may have put on it. We never load a bridge ourselves. */
export type HostWindow = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'document' | 'getComputedStyle' | 'location' | 'navigator' | 'parent'
> & {
  WeixinJSBridge?: WeixinBridge
  my?: AlipayBridge
  AlipayJSBridge?: { call(name: string): void }
  dd?: DingTalkBridge
  oneCardHost?: AppBridge
  __wxjs_environment?: string
}

/** What WeChat itself puts into every page it shows; its JS-SDK is a thin layer above it (decision 0026). */
export interface WeixinBridge {
  invoke(name: string, options: object, answered?: (answer: WeixinAnswer) => void): void
}

/** `err_msg` is the call's name, `:` and `ok`, `cancel` or what failed. */
export interface WeixinAnswer {
  err_msg?: string
  errMsg?: string
  /** Of a scan: the text, or on iPhones JSON around it. */
  resultStr?: string
  /** Of a position: decimal degrees. */
  longitude?: number | string
  latitude?: number | string
}

/** What Alipay gives a page inside a mini-program. */
interface AlipayBridge {
  navigateBack?(): void
}

/** DingTalk's JSAPI, as far as we use it. */
export interface DingTalkBridge {
  biz?: {
    navigation?: {
      setTitle?(options: { title: string }): void
      setRight?(options: { show: false }): void
      close?(options: object): void
    }
    map?: { view?(options: { latitude: number; longitude: number; title: string }): void }
    util?: {
      scan?(options: { type: 'all'; onSuccess(answer: { text: string }): void; onFail(): void }): void
    }
  }
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
  /** Keeps a picture in the phone's album; PNG as a `data:` address. */
  savePicture?(name: string, picture: string): void | Promise<void>
  /** Where the phone is, in WGS-84; the app has asked the citizen. */
  position?(): Coordinates | Promise<Coordinates>
  /** Takes out of the app's menu what passes the page on. */
  hideShare?(): void
  /** Shows the app's own cashier with one of our orders; settles when the citizen is back, whatever came of it. */
  pay?(orderNo: string): void | Promise<void>
  report?(event: HostEvent): void
  /** A fresh token of the page that was opened, from the app's server (decision 0024). */
  freshToken?(): string | Promise<string>
  /** The app's own box before the page uses the camera or the position (§8.1.3-d). While it is on screen the app has said `window.dispatchEvent(new Event('one-card-asking'))`. */
  mayUse?(device: Device): boolean | Promise<boolean>
  elderly?(): boolean
  fontScale?(): number
}
