import { fetchLater } from '../fetch-later.ts'
import { lacks, type Device, type Host, type HostEvent } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost } from './browser.ts'

/** What a framed page tells its parent. Hints only, never personal data: results travel from server to server. */
export type PageMessage = { source: 'one-card' } & (
  | { type: 'ready' | 'leave' | HostEvent }
  | { type: 'title'; title: string }
  | { type: 'dial'; number: string }
  | { type: 'pay'; orderNo: string }
  | { type: 'height'; heightPx: number }
  | { type: 'expiring' }
  | { type: 'uses'; device: Device }
)

/** What the parent may tell a framed page: its back key, that it has a cashier of its own, that the citizen is back from it, that it has a box of its own and fresh tokens, that the box is on screen, what the citizen said in it, a fresh token. */
export interface ParentMessage {
  source: 'one-card'
  type: 'back' | 'pays' | 'returned' | 'asks' | 'asking' | 'renew' | 'allowed' | 'denied'
  token?: string
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
  function listen(handler: (type: ParentMessage['type'], token?: string) => void): () => void {
    function hear(event: MessageEvent<ParentMessage | undefined>) {
      if (event.source !== window.parent || event.origin !== parentOrigin) return
      if (event.data?.source === 'one-card') handler(event.data.type, event.data.token)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }
  /** The parent's next message of this type. */
  function next(wanted: ParentMessage['type']): Promise<string | undefined> {
    return new Promise((resolve) => {
      const stop = listen((type, token) => {
        if (type !== wanted) return
        stop()
        resolve(token)
      })
    })
  }
  let pays = false
  let asks = false
  listen((type) => {
    if (type === 'pays') pays = true
    if (type === 'asks') asks = true
  })
  postToParent({ source: 'one-card', type: 'ready' })
  return {
    ...browserHost(window),
    kind: 'frame',
    can: (ability) =>
      ability === 'savePicture' || (parentOrigin !== undefined && (ability === 'back' || (ability === 'pay' && pays))),
    setTitle(title) {
      window.document.title = title
      postToParent({ source: 'one-card', type: 'title', title })
    },
    leave: () => postToParent({ source: 'one-card', type: 'leave' }),
    dial: (number) => postToParent({ source: 'one-card', type: 'dial', number }),
    report: (type) => postToParent({ source: 'one-card', type }),
    freshToken: async () => {
      if (!asks) return undefined
      const { inTime } = await fetchLater()
      const token = next('renew')
      postToParent({ source: 'one-card', type: 'expiring' })
      return inTime(token, 15_000, undefined)
    },
    mayUse: async (device) =>
      !asks ||
      (await fetchLater()).consentOf((hear) => {
        const stop = listen((type) => {
          if (type === 'asking') hear(type)
          if (type === 'allowed' || type === 'denied') hear(type === 'allowed')
        })
        postToParent({ source: 'one-card', type: 'uses', device })
        return stop
      }),
    reportHeight: (heightPx) => postToParent({ source: 'one-card', type: 'height', heightPx }),
    onBack: (handler) => listen((type) => type === 'back' && handler()),
    pay: async (orderNo) => {
      if (!pays) return lacks('frame', 'pay')()
      const back = next('returned')
      postToParent({ source: 'one-card', type: 'pay', orderNo })
      await back
    },
    scan: lacks('frame', 'scan'),
  }
}

function originOf(url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : new URL(url).origin
  } catch {
    return undefined
  }
}
