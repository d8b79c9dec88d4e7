import { detectHost, dialByHost } from '@one-card/host'
import { openSession, readBoot, takeToken } from '@one-card/session'
import { microApps } from 'virtual:micro-apps'
import { createWebHistory } from 'vue-router'
import { lostChunks, reloadOnce } from './chunk-reload.ts'
import { createShellApp } from './create-app.ts'
import { followPage } from './follow-page.ts'
import { openLinksInPlace } from './links.ts'
import type { Micro } from './micro.ts'
import { inStages, nextTask } from './stages.ts'

/**
 * Brings a micro-app to life in the page that the server drew: session, app, router and hydration, a task each, so that no
 * single one holds a slow phone (performance.md). What is not needed for the first touch comes after.
 */
export async function startApp(micro: Micro): Promise<void> {
  const boot = readBoot(document)
  const session = openSession({ page: micro.page, boot, token: takeToken(location, history) }, window)
  const host = detectHost({
    userAgent: navigator.userAgent,
    window,
    framed: window.parent !== window,
    channelKind: boot?.channel?.kind,
    returnUrl: boot?.channel?.returnUrl,
    signForWechat: (url) => session.call('wechat/signature', { url }),
  })
  const lost = lostChunks(window)

  await nextTask()
  const made = createShellApp(micro, {
    boot,
    session,
    host,
    microApps,
    history: createWebHistory('/h5/'),
    goTo(address) {
      if (navigator.onLine) location.assign(address)
      return navigator.onLine
    },
    goBack: () => history.back(),
    mend: (reason) => lost.has(reason) && reloadOnce(window),
    isLost: lost.has,
  })
  const root = document.getElementById('app')!
  await inStages(
    () => made.app.use(made.router) && made.router.isReady(),
    () => {
      if (boot === undefined) root.textContent = ''
      made.app.mount(root)
      // In the same task: a touch between the two would be answered twice.
      window.doEarlyTap?.()
    },
  )
  if (boot === undefined) session.entered.then(made.visit.begin, made.visit.refuse)
  followPage(made, window)
  openLinksInPlace(root, made.shell.opening)
  dialByHost(root, host)
  import('./after-load.ts').then(({ afterLoad }) => afterLoad(made, microApps, window)).catch(() => undefined)
}
