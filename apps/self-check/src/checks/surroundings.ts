import type { ChannelKind, Host, HostWindow } from '@one-card/host'
import type { Finding, SelfCheckBoot } from '@one-card/platform-api/self-check'

/** What the checks look at; a test brings its own. */
export interface Surroundings {
  boot: SelfCheckBoot
  /** The page's own window, with what a program has put on it. */
  window: HostWindow & Pick<Window, 'history' | 'isSecureContext' | 'localStorage' | 'sessionStorage'>
  framed: boolean
  /** Whether the page around this one has said anything, listened for before it was greeted. */
  outerAnswered: Promise<boolean>
  host: Host
  channelKind: ChannelKind | undefined
  fetch: typeof window.fetch
}

export type Check = (surroundings: Surroundings) => Finding | Finding[] | Promise<Finding | Finding[]>

/** A program that says nothing by then is taken for one that never will. */
const patienceMs = 2000

/** `otherwise` where `answer` fails, or has not come in time. */
export function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs, otherwise)
    answer.then(resolve, () => resolve(otherwise))
  })
}

/** The next event of this type that `fits`, or false when none has come in time. */
export function heard(
  target: Pick<HostWindow, 'addEventListener' | 'removeEventListener'>,
  type: string,
  fits: (event: Event) => boolean = () => true,
): Promise<boolean> {
  const came = new Promise<boolean>((resolve) => {
    const hear = (event: Event) => {
      if (!fits(event)) return
      target.removeEventListener(type, hear)
      resolve(true)
    }
    target.addEventListener(type, hear)
  })
  return inTime(came, false)
}

/** Listens before the page around is greeted. */
export const listenOutside = (window: HostWindow) =>
  heard(window, 'message', (event) => {
    const { source, data } = event as MessageEvent<{ source?: unknown } | null>
    return source === window.parent && data?.source === 'one-card'
  })

/** Origin of the page around this one, where the browser tells it. */
export function outerOrigin({ location, document }: Pick<HostWindow, 'location' | 'document'>): string {
  // Firefox has none, and a frame of the SDK sends no referrer.
  const ancestors = (location as Partial<Location>).ancestorOrigins
  if (ancestors !== undefined && ancestors.length > 0) return ancestors[0]!
  return document.referrer === '' ? '' : new URL(document.referrer).origin
}
