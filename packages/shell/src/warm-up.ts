import type { MicroApps } from 'virtual:micro-apps'
import type { ShellApp } from './create-app.ts'

/** A page that has just loaded still has to answer touches; what may be wanted later waits this long. */
const quietMs = 2000

/** The Worker when the page falls idle, the other micro-apps' modules well after load (performance.md). */
export function warmUp({ shell }: ShellApp, microApps: MicroApps, window: Window): void {
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1))
  whenIdle(() => shell.session.warm())
  window.setTimeout(() => whenIdle(() => Object.keys(microApps).forEach(shell.opening.warm)), quietMs)
}
