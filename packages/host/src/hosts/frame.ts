import { NotSupported, type Host, type HostEvent } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost } from './browser.ts'

/** What a framed page tells its parent. Hints only, never personal data: results travel from server to server. */
export type PageMessage = { source: 'one-card' } & (
  | { type: 'ready' | 'leave' | HostEvent }
  | { type: 'title'; title: string }
  | { type: 'dial'; number: string }
  | { type: 'pay'; orderNo: string }
)

/** What the parent may tell a framed page: its back key, that it has a cashier of its own, that the citizen is back from it. */
export interface ParentMessage {
  source: 'one-card'
  type: 'back' | 'pays' | 'returned'
}

/**
 * A page of the channel with us in an iframe. It is spoken to and listened to at one origin only, that of the channel's
 * registered return address: the platform vouches for it, while `document.referrer` is whoever frames us, and empty under
 * `referrerpolicy="no-referrer"`. Without a return address the frame stays silent.
 */
export function frameHost(window: HostWindow, returnUrl: string | undefined): Host {
  const parentOrigin = originOf(returnUrl)
  function postToParent(message: PageMessage) {
    if (parentOrigin !== undefined) window.parent.postMessage(message, parentOrigin)
  }
  /** Runs `handler` with each message of the parent; returns how to stop. */
  function listen(handler: (type: ParentMessage['type']) => void): () => void {
    function hear(event: MessageEvent<ParentMessage | undefined>) {
      if (event.source !== window.parent || event.origin !== parentOrigin) return
      if (event.data?.source === 'one-card') handler(event.data.type)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }
  let pays = false
  listen((type) => {
    if (type === 'pays') pays = true
  })
  postToParent({ source: 'one-card', type: 'ready' })
  return {
    ...browserHost(window),
    kind: 'frame',
    can: (ability) => parentOrigin !== undefined && (ability === 'back' || (ability === 'pay' && pays)),
    setTitle(title) {
      window.document.title = title
      postToParent({ source: 'one-card', type: 'title', title })
    },
    leave: () => postToParent({ source: 'one-card', type: 'leave' }),
    dial: (number) => postToParent({ source: 'one-card', type: 'dial', number }),
    report: (type) => postToParent({ source: 'one-card', type }),
    onBack: (handler) => listen((type) => type === 'back' && handler()),
    pay: (orderNo) => {
      if (!pays) return Promise.reject(new NotSupported('frame', 'pay'))
      return new Promise((resolve) => {
        const stop = listen((type) => {
          if (type !== 'returned') return
          stop()
          resolve()
        })
        postToParent({ source: 'one-card', type: 'pay', orderNo })
      })
    },
    scan: () => Promise.reject(new NotSupported('frame', 'scan')),
  }
}

function originOf(url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : new URL(url).origin
  } catch {
    return undefined
  }
}
