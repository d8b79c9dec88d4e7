import type { FirstViewData } from '@one-card/platform-api'
import type { MicroApps } from 'virtual:micro-apps'
import type { ShellApp } from './create-app.ts'
import type { Visit } from './visit.ts'

/** A page that has just loaded still has to answer touches; what may be wanted later waits this long. */
const quietMs = 2000

/** Whether the platform has already said that this citizen can show a code from here. */
function mayShowCodes({ firstViews }: Pick<Visit, 'firstViews'>): boolean {
  const told = Object.values(firstViews).flatMap((view: FirstViewData) => Object.values(view))
  return told.some(
    (each) =>
      'capabilities' in each &&
      each.capabilities.some(({ capability, state }) => capability === 'identity-code' && state === 'open'),
  )
}

/**
 * The Worker when the page falls idle, and where a code may be wanted what codes are derived from, so that a tap on 身份码 waits
 * for nothing; 页面真伪 and the other micro-apps' modules, with what they show first, well after load (performance.md).
 */
export function warmUp(
  { shell: { session, opening, genuine }, visit }: Pick<ShellApp, 'shell' | 'visit'>,
  microApps: MicroApps,
  window: Window,
): void {
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1))
  whenIdle(() => {
    session.warm()
    session.entered.then(
      () => {
        if (mayShowCodes(visit)) session.readyCodes()
      },
      () => undefined,
    )
  })
  window.setTimeout(
    () =>
      whenIdle(() => {
        genuine.fetch().catch(() => undefined)
        for (const [page, app] of Object.entries(microApps)) {
          opening.warm(page)
          // The same module: fetched once.
          app?.load().then(
            ({ default: micro }) => micro.fetchAhead?.(),
            () => undefined,
          )
        }
      }),
    quietMs,
  )
}
