import type { FirstView, FirstViewData, PageName } from '@one-card/platform-api'
import type { Session } from '@one-card/session'
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
  return computed(() => (page === undefined ? undefined : visit.firstViews[page]?.[key] as T | undefined))
}

/**
 * Asks the platform anew, so that a page opened in place or gone back to shows what is true now. An answer that a later
 * visit has overtaken goes nowhere.
 */
export async function freshen(page: PageName, firstView: FirstView, session: Session, visit: Visit): Promise<void> {
  const view = shallowReactive<FirstViewData>({})
  visit.firstViews[page] = view
  if (visit.fault?.page === page) visit.fault = undefined
  try {
    await Promise.all(Object.entries(firstView).map(async ([key, name]) => { view[key] = await session.call(name, {}) }))
  } catch (reason) {
    if (visit.firstViews[page] !== view) return
    visit.fault = { page, code: codeOf(reason) }
  }
}
