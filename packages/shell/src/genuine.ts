import type { Component } from 'vue'
import type { Router } from 'vue-router'

/** The panel's own place in the history, so that "back" closes it and leaves the page. */
const mark = '#genuine'

/** What nobody needs before the tap: fetched once the page is at rest, so that it opens without a network. */
const part = { component: (): Promise<{ default: Component }> => import('./GenuinePart.vue') }

export interface Genuine {
  /** Whether the panel lies over the page. */
  opened(): boolean
  /** Resolves when what is to be shown is there. */
  fetch(): Promise<Component>
  open(): void
  close(): void
}

/** 页面真伪 over whatever page is on screen (field-notes N10). */
export function genuine(router: Router): Genuine {
  const { currentRoute } = router
  const opened = () => currentRoute.value.hash === mark
  const at = (hash: string) => ({ path: currentRoute.value.path, query: currentRoute.value.query, hash })
  return {
    opened,
    fetch: async () => (await part.component()).default,
    open: () => void router.push(at(mark)),
    /** An address that already names the panel has nothing behind it to go back to. */
    close: () => void (router.options.history.state.back ? router.back() : router.replace(at(''))),
  }
}
