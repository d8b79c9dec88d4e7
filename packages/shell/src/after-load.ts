import { fetchLater } from '@one-card/ui-kit'
import type { MicroApps } from 'virtual:micro-apps'
import type { ShellApp } from './create-app.ts'
import { followOrders } from './follow-orders.ts'
import { followHeight } from './follow-height.ts'
import { keepFocus } from './keep-focus.ts'
import { keepSession } from './keep-session.ts'
import { followTabs } from './share-choices.ts'
import { warmUp } from './warm-up.ts'

/** What no first touch waits for; fetched after it could come (performance.md). */
export function afterLoad(made: ShellApp, microApps: MicroApps, window: Window): void {
  followTabs(made.visit, window)
  keepFocus(window.document)
  warmUp(made, microApps, window)
  fetchLater().catch(() => undefined)
  followHeight(made.shell.host, window.document.getElementById('app')!)
  made.shell.session.entered.then(
    () => {
      followOrders(made, window)
      keepSession(made, window)
      made.shell.host.hideShare()
    },
    () => undefined,
  )
}
