interface EmbedOptions {
  /** The element that gets the frame. A new frame each time: one that is sent elsewhere leaves its old address in the history. */
  container: HTMLElement
  /** The address that `user-token/issue` answered, token included. Open it once and keep it nowhere. */
  url: string
  /** What the page says, from its own window and origin alone. */
  onMessage(message: PageMessage): void
  ledger?: ((line: LedgerLine) => void) | undefined
}

/** One message between a page and the site around it, for whoever develops the site; a token stands in none. */
export interface LedgerLine {
  at: Date
  from: 'page' | 'site'
  type: string
  /** What it says besides. */
  about: Record<string, unknown>
}

export interface Embedded {
  frame: HTMLIFrameElement
  post(
    type: 'back' | 'pays' | 'returned' | 'asks' | 'asking' | 'renew' | 'allowed' | 'denied',
    more?: { token: string },
  ): void
  /** Takes the page away and stops listening. */
  close(): void
}

/** What a page says to the page around it (docs/wire.md "Frames"). Hints only: results travel from server to server. */
export interface PageMessage {
  source: 'one-card'
  type: string
  title?: string
  number?: string
  orderNo?: string
  heightPx?: number
  device?: string
}

/** Shows a page of the service zone inside yours. Speaks to that page's origin only, and hears nobody else. */
export function embed({ container, url, onMessage, ledger }: EmbedOptions): Embedded {
  const origin = new URL(url, location.href).origin
  const frame = document.createElement('iframe')

  type Said = Partial<PageMessage> & { type: string; token?: string }
  const note = (from: LedgerLine['from'], { source: _source, token: _token, type, ...about }: Said) =>
    ledger?.({ at: new Date(), from, type, about })

  function hear({ source, origin: from, data }: MessageEvent<PageMessage | null | undefined>) {
    if (source !== frame.contentWindow || from !== origin || data?.source !== 'one-card') return
    note('page', data)
    onMessage(data)
  }

  // The address holds a token, so it must not travel on as a referrer. The page may use the camera to scan, and
  // keeps the screen on while it shows a code. No sandbox: with the cookies and scripts the page needs it would hold nothing back, and browsers keep a frame from moving your page anyway.
  frame.referrerPolicy = 'no-referrer'
  frame.allow = 'camera; geolocation; fullscreen; screen-wake-lock'
  frame.title = '社会保障卡一卡通'
  frame.style.cssText = 'display:block;width:100%;height:100%;border:0'
  window.addEventListener('message', hear)
  frame.src = url
  container.append(frame)

  return {
    frame,
    post(type, more) {
      note('site', { type, ...more })
      frame.contentWindow?.postMessage({ source: 'one-card', type, ...more }, origin)
    },
    close() {
      window.removeEventListener('message', hear)
      frame.remove()
    },
  }
}
