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
}

export interface Embedded {
  frame: HTMLIFrameElement
  /** Your own back key: the page goes one step back, and leaves from its first step. */
  back(): void
  /** Takes the page away and stops listening. */
  close(): void
}

type Message = { source?: string; type?: string; title?: string; number?: string } | null | undefined

/** Shows a page of the service zone inside yours. Speaks to that page's origin only, and hears nobody else. */
export function embed({ container, url, onReady, onTitle, onLeave, onDial }: EmbedOptions): Embedded {
  const origin = new URL(url, location.href).origin
  const frame = document.createElement('iframe')

  function hear(event: MessageEvent<Message>) {
    if (event.source !== frame.contentWindow || event.origin !== origin || event.data?.source !== 'one-card') return
    const { type, title, number } = event.data
    if (type === 'ready') onReady?.()
    if (type === 'title' && typeof title === 'string') {
      frame.title = title
      onTitle?.(title)
    }
    if (type === 'leave') onLeave?.()
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
    back: () => frame.contentWindow?.postMessage({ source: 'one-card', type: 'back' }, origin),
    close() {
      window.removeEventListener('message', hear)
      frame.remove()
    },
  }
}
