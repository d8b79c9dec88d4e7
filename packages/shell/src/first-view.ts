import type { FirstViewData, PageName } from '@one-card/platform-api'
import { firstCalls, type FirstCall } from '@one-card/platform-api/first-view'
import { CallLost, type Session } from '@one-card/session'
import type { MicroApps } from 'virtual:micro-apps'
import { computed, shallowReactive, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { codeOf, useVisit, type Visit } from './visit.ts'

/**
 * One result of the micro-app's `firstView`. Known at the first byte when its page was opened directly; otherwise undefined
 * until it arrives, and the page draws its skeleton.
 */
export function useFirstView<T = FirstViewData[string]>(key: string): ComputedRef<T | undefined> {
  const { page } = useRoute().meta
  const visit = useVisit()
  return computed(() => (page === undefined ? undefined : (visit.firstViews[page]?.[key] as T | undefined)))
}

/** What any page was told of the holder stands on every page until the new answer comes; all else is a page's own. */
function knownOfHolder(calls: FirstCall[], microApps: MicroApps, visit: Visit): FirstViewData {
  const told = Object.entries(microApps).flatMap(([page, app]) =>
    Object.entries(app?.firstView ?? {}).map(([key, name]) => ({
      name,
      result: visit.firstViews[page as PageName]?.[key],
    })),
  )
  const known: FirstViewData = {}
  for (const { key, name } of calls) {
    const result = name.startsWith('holder/')
      ? told.find((each) => each.name === name && each.result !== undefined)?.result
      : undefined
    if (result !== undefined) known[key] = result
  }
  return known
}

interface FreshenDeps {
  microApps: MicroApps
  session: Session
  visit: Visit
}

/**
 * Asks the platform anew for what `path` begins with, so that a page opened in place or gone back to shows what is true now. An
 * answer that a later visit has overtaken goes nowhere.
 */
export async function freshen(page: PageName, path: string, { microApps, session, visit }: FreshenDeps): Promise<void> {
  const calls = firstCalls(microApps[page]?.firstView ?? {}, path)
  const view = shallowReactive(knownOfHolder(calls, microApps, visit))
  visit.firstViews[page] = view
  if (visit.fault?.page === page) visit.fault = undefined
  try {
    await Promise.all(
      calls.map(async ({ key, name, params }) => {
        try {
          view[key] = await session.call(name, params as never)
        } catch (reason) {
          // Without a network a page stands on what is known, as its neighbour did.
          if (!(reason instanceof CallLost && key in view)) throw reason
        }
      }),
    )
  } catch (reason) {
    if (visit.firstViews[page] !== view) return
    visit.fault = { page, code: codeOf(reason), ofFirstView: true }
  }
}
