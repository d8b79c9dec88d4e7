import { createSession, type Entry, type Session } from './session.ts'
import { watchSleep } from './sleep.ts'

export { CallLost, CallRefused } from './errors.ts'
export { readBoot } from './boot.ts'
export { takeToken } from './token.ts'
export type { CallName } from './messages.ts'
export type { Subscription } from './events.ts'
export type { Entry, Session, ShownCode } from './session.ts'

/** The session of a page in a browser. */
export function openSession(entry: Entry, window: Window): Session {
  // Old, but the only one that every WebView in use has.
  const { responseStart, navigationStart } = window.performance.timing
  return createSession(entry, {
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url)),
    monotonicMs: () => window.performance.now(),
    readAtMs: responseStart - navigationStart,
    after: (delayMs, run) => void window.setTimeout(run, delayMs),
    onWake: (woke) => watchSleep(window, woke),
  })
}

/** Answers nothing: what a page asks for while it is rendered, its browser asks for again, and is answered. */
const mute = { postMessage: () => undefined, terminate: () => undefined } as unknown as Worker

/** The session a page is rendered with on the server: it knows the time and the boot data, and no call of it ever ends. */
export function renderedSession(entry: Entry & { boot: NonNullable<Entry['boot']> }): Session {
  return createSession(entry, {
    startWorker: () => mute,
    monotonicMs: () => 0,
    readAtMs: 0,
    after: () => undefined,
    onWake: () => undefined,
  })
}
