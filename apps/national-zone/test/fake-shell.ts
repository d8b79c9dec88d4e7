import { shallowRef } from 'vue'

/** Stands in for `@one-card/shell`: first views as the test says, and what the page opened. */
export const nowMs = Date.parse('2026-11-23T12:00:00+08:00')
export const views: Record<string, unknown> = {}
export const opened: string[] = []

export const useSession = () => ({ now: () => nowMs })
export const useFirstView = (key: string) => shallowRef(views[key])
export const useOpen = () => async (page: string, path?: string) =>
  void opened.push(path === undefined ? page : `${page} ${path}`)
export const useHost = () => ({ dial: (number: string) => void opened.push(`tel:${number}`) })
