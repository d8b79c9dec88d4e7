import type { HostWindow } from '../src/index.ts'

export interface FakeWindow {
  window: HostWindow
  /** Everywhere the page was sent, and everything it told its parent, oldest first. */
  seen: string[]
  hear(event: Partial<MessageEvent>): void
  fire(type: string): void
}

/** A window that moves nowhere. `more` is what a host program put on it; it may note in `seen` what the page did. `zoom` enlarges all text drawn in it. */
export function fakeWindow(
  more: (seen: string[]) => Partial<HostWindow> = () => ({}),
  rootPx = '16px',
  zoom = 1,
): FakeWindow {
  const seen: string[] = []
  const events = new EventTarget()
  const parent = {
    postMessage: (message: unknown, origin: string) => seen.push(`${JSON.stringify(message)} to ${origin}`),
  }
  const window = {
    document: {
      title: '',
      visibilityState: 'visible',
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
      documentElement: {},
      body: { appendChild: () => undefined, append: () => undefined },
      createElement: () => ({
        style: {} as { fontSize: string },
        textContent: '',
        remove: () => undefined,
        click(this: { download?: string }) {
          seen.push(`kept ${this.download}`)
        },
        get offsetWidth() {
          return parseFloat(this.style.fontSize) * this.textContent.length * zoom
        },
      }),
    },
    location: {
      href: 'https://card.example.test/h5/ecard-code/scan#now',
      assign: (url: string) => seen.push(`open ${url}`),
      replace: (url: string) => seen.push(`replace ${url}`),
    },
    navigator: { userAgent: 'Android' },
    parent,
    getComputedStyle: () => ({ fontSize: rootPx }),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    ...more(seen),
  } as unknown as HostWindow
  return {
    window,
    seen,
    hear: (event) => void events.dispatchEvent(Object.assign(new Event('message'), { source: parent, ...event })),
    fire: (type) => void events.dispatchEvent(new Event(type)),
  }
}
