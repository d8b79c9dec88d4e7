import type { ShellApp } from './create-app.ts'

/** Soon enough for two tries, and late enough that hardly anybody is asked for. */
const leadMs = 5 * 60_000
const restMs = 60_000

/** Keeps the session going while the channel gives fresh tokens (decision 0024), and what was typed on the page with it. */
export function keepSession({ shell, visit }: ShellApp, window: Window): void {
  const { session, host } = shell
  let waiting: number | undefined

  function wait(delayMs: number): void {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(renew, delayMs)
  }

  const untilDueMs = () => (visit.endsAtMs ?? Infinity) - session.now() - leadMs

  async function renew(): Promise<void> {
    if (visit.ended !== undefined || untilDueMs() > 0) return follow()
    const token = await host.freshToken().catch(() => undefined)
    const renewed = token && (await session.call('session/renew', { token }).catch(() => undefined))
    if (!renewed) return wait(restMs)
    visit.endsAtMs = Number(renewed.expiresAtMs)
    session.extend(visit.endsAtMs)
    follow()
  }

  function follow(): void {
    if (visit.ended === undefined && visit.endsAtMs !== undefined) wait(Math.max(0, untilDueMs()))
  }

  // A phone that slept has missed its timer.
  window.document.addEventListener('visibilitychange', follow)
  follow()
}
