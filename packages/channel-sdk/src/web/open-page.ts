import { closeConsent, findConsent, type Device } from './consent-box.ts'
import { embed, type Embedded, type LedgerLine, type PageMessage } from './embed.ts'

/** What your server answers: the result of `issueToken`, as it came. */
export interface Issued {
  url: string
}

export type PageEvent =
  /** The page shows its first screen and listens to `back()`. */
  | { type: 'ready' }
  | { type: 'titleChanged'; title: string }
  /** A desk or a till has read the citizen's code. */
  | { type: 'codeScanned' }
  /** The page says "paid" to the citizen; your server learns it by `order/query` or its callback. */
  | { type: 'paid' }
  /** The page is so tall now, in CSS px: for a frame that grows with it. */
  | { type: 'heightChanged'; heightPx: number }
  /** A service telephone such as `12333`, digits only, that the citizen wants to call. */
  | { type: 'dialled'; number: string }
  /** The session is over. A fresh token is asked for at once, and the page opened anew. */
  | { type: 'expired' }
  /** The citizen is done or wants out; the page has been taken away. */
  | { type: 'closed' }
  /** Nothing of ours can be shown; in words for your engineers. */
  | { type: 'failed'; cause: string; cure: string }

export interface OpenPageOptions {
  /** A page granted to your channel, such as `ecard-code`. */
  page: string
  /** Asks your server for a fresh token of this page: at the start, five minutes before its session would end, and when one is over. */
  token(page: string, elderly: boolean): Promise<Issued>
  /** An element with a height, which the page fills; or the whole window. */
  container: HTMLElement | 'full'
  /** 适老模式, handed to `token`; what the citizen chooses afterwards wins. */
  elderly?: boolean
  /** What the address says besides, such as `{ order }` for the cashier. */
  query?: Record<string, string>
  onEvent?(event: PageEvent): void
  /** You have a cashier of your own: show this order in it, and settle when the citizen is back. */
  onPay?(orderNo: string): void | Promise<void>
  /** Whether the citizen agrees that the page uses the camera or the position (§8.1.3-d); a box of this SDK asks unless you do. */
  onConsent?(device: Device): boolean | Promise<boolean>
  /** While you develop: every message between the page and this SDK, as it passes. `ledger: console.log` will do. */
  ledger?(line: LedgerLine): void
}

export interface OpenedPage {
  /** Your own back key: the page goes one step back, and closes from its first step. */
  back(): void
  /** The same page in a window of its own, for a browser that blocks cookies in frames. Call it in the citizen's tap. */
  openOutside(): Promise<void>
  /** Takes the page away; says nothing. */
  close(): void
}

/** A page that has been let in says so within this time, unless it speaks to another origin than yours. */
const silenceMs = 15_000
/** A session that ends sooner than this was not ended by time: another token would end the same way. */
const shortMs = 60_000

const silent = () => ({
  cause: '页面没有应答',
  cure: `请核对：本页来源 ${location.origin} 已登记为可嵌入来源，issueToken 的 returnUrl（或登记的返回地址）属于同一来源，令牌未被打开过；浏览器拦截框架内的 Cookie 时（Safari、隐私模式），请给用户一个按钮，点击时调用 openOutside()`,
})
const tokenless = {
  cause: '没有取到令牌',
  cure: '请检查本站服务器：token() 应返回 issueToken 的结果；失败原因见服务器上的 PlatformRefusal',
}

/** Opens a page of the service zone in yours (§8.1.2). */
export function openPage({
  page,
  token,
  container,
  elderly = false,
  query = {},
  onEvent = () => undefined,
  onPay,
  onConsent = (device) => findConsent(device, elderly),
  ledger,
}: OpenPageOptions): OpenedPage {
  const place = container === 'full' ? wholeWindow() : container
  let shown: Embedded | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let shownAtMs = 0
  let closed = false

  const issue = () =>
    Promise.resolve()
      .then(() => token(page, elderly))
      .catch(() => undefined)

  /** The page stays as it is, with what was typed; without a token its session ends and is opened anew. */
  async function renew(): Promise<void> {
    const url = (await issue())?.url
    const fresh = typeof url === 'string' ? new URL(url, location.href).searchParams.get('token') : null
    if (fresh !== null) shown?.post('renew', { token: fresh })
  }

  async function consent(device: Device): Promise<void> {
    shown?.post('asking')
    const agreed = await Promise.resolve()
      .then(() => onConsent(device))
      .catch(() => false)
    shown?.post(agreed ? 'allowed' : 'denied')
  }

  async function show(): Promise<void> {
    const issued = await issue()
    if (closed) return
    if (typeof issued?.url !== 'string') return onEvent({ type: 'failed', ...tokenless })
    const url = new URL(issued.url, location.href)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    shown?.close()
    shown = embed({ container: place, url: url.href, onMessage: hear, ledger })
    shownAtMs = Date.now()
    silence = setTimeout(() => onEvent({ type: 'failed', ...silent() }), silenceMs)
  }

  async function pay(orderNo: string): Promise<void> {
    // Whatever came of it, the citizen is back.
    await Promise.resolve(onPay?.(orderNo)).catch(() => undefined)
    shown?.post('returned')
  }

  function hear({ type, title, number, orderNo, heightPx, device }: PageMessage): void {
    clearTimeout(silence)
    if (type === 'ready') {
      shown?.post('asks')
      if (onPay !== undefined) shown?.post('pays')
      onEvent({ type })
    } else if (type === 'title' && typeof title === 'string') {
      shown!.frame.title = title
      onEvent({ type: 'titleChanged', title })
    } else if (type === 'scanned') onEvent({ type: 'codeScanned' })
    else if (type === 'paid') onEvent({ type })
    else if (type === 'dial' && /^\d{3,12}$/.test(number ?? '')) onEvent({ type: 'dialled', number: number! })
    else if (type === 'pay' && /^\d{20}$/.test(orderNo ?? '')) void pay(orderNo!)
    else if (type === 'height' && typeof heightPx === 'number') onEvent({ type: 'heightChanged', heightPx })
    else if (type === 'expiring') void renew()
    else if (type === 'uses' && (device === 'camera' || device === 'location')) void consent(device)
    else if (type === 'expired') {
      onEvent({ type })
      if (Date.now() - shownAtMs > shortMs) void show()
    } else if (type === 'leave') {
      close()
      onEvent({ type: 'closed' })
    }
  }

  function close(): void {
    closed = true
    clearTimeout(silence)
    closeConsent()
    shown?.close()
    if (container === 'full') place.remove()
  }

  void show()
  async function openOutside(): Promise<void> {
    // A window that opens later than the tap is a pop-up.
    const outside = window.open('', '_blank')
    const url = (await issue())?.url
    if (outside === null || typeof url !== 'string') return void outside?.close()
    outside.opener = null
    outside.location.replace(url)
    close()
  }

  return { back: () => shown?.post('back'), openOutside, close }
}

function wholeWindow(): HTMLElement {
  const layer = document.createElement('div')
  layer.style.cssText = 'position:fixed;top:0;right:0;bottom:0;left:0;z-index:2147483000;background:#fff'
  document.body.append(layer)
  return layer
}
