export interface EmbedOptions {
  /** The element that gets the frame. A new frame each time: one that is sent elsewhere leaves its old address in the history. */
  container: HTMLElement
  /** The address that `user-token/issue` answered, token included. Open it once and keep it nowhere. */
  url: string
  /** The page shows its first screen and listens to `back()`. */
  onReady?(): void
  onTitle?(title: string): void
  /** The citizen is done or wants out: close the frame. What they did is learnt from server to server, never from here. */
  onLeave?(): void
  /** A service telephone such as `12333`; digits only. */
  onDial?(number: string): void
  /**
   * You have a cashier of your own, and a web-view of yours cannot pay: show this order in it. Settle when the citizen is back; the
   * page then asks the platform what came of it.
   */
  onPay?(orderNo: string): void | Promise<void>
}

export interface Embedded {
  frame: HTMLIFrameElement
  /** Your own back key: the page goes one step back, and leaves from its first step. */
  back(): void
  /** Takes the page away and stops listening. */
  close(): void
}

type Message = { source?: string; type?: string; title?: string; number?: string; orderNo?: string } | null | undefined

/** Shows a page of the service zone inside yours. Speaks to that page's origin only, and hears nobody else. */
export function embed({ container, url, onReady, onTitle, onLeave, onDial, onPay }: EmbedOptions): Embedded {
  const origin = new URL(url, location.href).origin
  const frame = document.createElement('iframe')

  const tell = (type: 'back' | 'pays' | 'returned') =>
    frame.contentWindow?.postMessage({ source: 'one-card', type }, origin)

  async function pay(orderNo: string): Promise<void> {
    // Whatever came of it, the citizen is back.
    await Promise.resolve(onPay?.(orderNo)).catch(() => undefined)
    tell('returned')
  }

  function hear(event: MessageEvent<Message>) {
    if (event.source !== frame.contentWindow || event.origin !== origin || event.data?.source !== 'one-card') return
    const { type, title, number, orderNo } = event.data
    if (type === 'ready') {
      if (onPay !== undefined) tell('pays')
      onReady?.()
    }
    if (type === 'title' && typeof title === 'string') {
      frame.title = title
      onTitle?.(title)
    }
    if (type === 'leave') onLeave?.()
    if (type === 'pay' && /^\d{20}$/.test(orderNo ?? '')) void pay(orderNo!)
    if (type === 'dial' && /^\d{3,12}$/.test(number ?? '')) onDial?.(number!)
  }

  // The address holds a token, so it must not travel on as a referrer. The page may use the camera to scan. No sandbox: with the
  // cookies and scripts the page needs it would hold nothing back, and browsers keep a frame from moving your page anyway.
  frame.referrerPolicy = 'no-referrer'
  frame.allow = 'camera; fullscreen'
  frame.title = '社会保障卡一卡通'
  window.addEventListener('message', hear)
  frame.src = url
  container.append(frame)

  return {
    frame,
    back: () => tell('back'),
    close() {
      window.removeEventListener('message', hear)
      frame.remove()
    },
  }
}
