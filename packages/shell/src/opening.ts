import type { PageName } from '@one-card/platform-api'
import type { Session } from '@one-card/session'
import type { RouteMeta, Router } from 'vue-router'
import type { MicroApps } from 'virtual:micro-apps'
import { freshen } from './first-view.ts'
import { pageOf, routesOf } from './micro.ts'
import type { Visit } from './visit.ts'

interface OpeningDeps {
  /** The page this document was opened with; its routes are there from the start. */
  ownPage: PageName
  router: Router
  microApps: MicroApps
  session: Session
  visit: Visit
  /** Leaves this document for an address of ours; the cookie carries the session. False without a network. */
  goTo(address: string): boolean
}

export interface Opening {
  /** Opens another page, or another place of this one, without leaving the document. `replace`: "back" does not come here again. */
  open(page: string, path?: string, how?: { replace: boolean }): Promise<void>
  /** Fetches a page's module ahead of the tap that opens it. */
  warm(page: string): void
  /** Asks anew for what `path` begins with, an address of `page` below `/h5`. */
  refresh(page: string, path: string): void
}

/** How long a module may take before its page is opened as a document of its own, which needs no module (field-notes R10). */
const patienceMs = 8000

/**
 * One document for all micro-apps: routes are added when a page is first opened, its data is asked for while its module
 * comes. What is not in this release, or does not come, is opened by its address instead.
 */
export function opening({ ownPage, router, microApps, session, visit, goTo }: OpeningDeps): Opening {
  const modules = new Map<string, Promise<void>>([[ownPage, Promise.resolve()]])
  let refreshed: string | undefined

  async function fetchModule(page: string): Promise<void> {
    const app = microApps[page]
    if (app === undefined) throw new Error(`No micro-app ${page} in this release`)
    const tooLate = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`${page} did not come`)), patienceMs),
    )
    const { default: micro } = await Promise.race([app.load(), tooLate])
    router.addRoute(routesOf(micro))
  }

  function moduleOf(page: string): Promise<void> {
    const fetched = modules.get(page) ?? fetchModule(page)
    modules.set(page, fetched)
    fetched.catch(() => modules.delete(page))
    return fetched
  }

  function refresh(page: string, path: string): void {
    if (microApps[page] !== undefined) void freshen(page as PageName, path, { microApps, session, visit })
  }

  function leaveFor(place: string): void {
    visit.arrive()
    if (!goTo(`/h5${place}`)) visit.lost = place
  }

  /** A document that began with another route of its page has asked for no first view. */
  const isUnknown = ({ page, withoutFirstView }: RouteMeta) =>
    !withoutFirstView && page !== undefined && Object.keys(visit.firstViews[page] ?? {}).length === 0

  /** "Back" after a reload can name a page whose routes this document has never seen. */
  router.beforeEach(async (to) => {
    if (to.matched.length > 0) return true
    try {
      await moduleOf(pageOf(to.path))
      return { path: to.fullPath, replace: true }
    } catch {
      leaveFor(to.fullPath)
      return false
    }
  })

  router.afterEach(({ meta, fullPath }, from, failure) => {
    if (failure !== undefined) return
    if (visit.fault?.page !== meta.page) visit.fault = undefined
    const entered =
      from.matched.length > 0 && (meta.page !== from.meta.page || (from.meta.withoutFirstView && isUnknown(meta)))
    if (entered && meta.page !== undefined && meta.page !== refreshed) refresh(meta.page, fullPath)
    refreshed = undefined
  })

  async function open(page: string, path = '', { replace } = { replace: false }): Promise<void> {
    const place = `/${page}/${path}`
    if (router.currentRoute.value.meta.page !== page) {
      visit.depart(microApps[page]?.title ?? '')
      refresh((refreshed = page), place)
    }
    try {
      await moduleOf(page)
    } catch {
      return leaveFor(place)
    }
    try {
      await (replace ? router.replace(place) : router.push(place))
    } catch (reason) {
      // Said on the screen, with the way to try again.
      if (visit.lost === undefined) throw reason
    }
  }

  return { open, refresh, warm: (page) => void moduleOf(page).catch(() => undefined) }
}
