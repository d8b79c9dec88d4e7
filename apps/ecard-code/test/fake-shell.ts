import { shallowRef, type ShallowRef } from 'vue'

/** Stands in for `@one-card/shell`: a platform that answers as the test says, by a clock the test moves. */
export class CallRefused extends Error {
  constructor(readonly code: string) { super(code) }
}

export const platform = {
  /** How far the platform's clock is ahead of this device's. */
  aheadMs: 0,
  push: true,
  calls: [] as string[],
  answer: (_name: string, _params: object): unknown => { throw new Error('not reached') },
  changed: () => undefined as void,
  opened: [] as string[],
}
export const firstView: Record<string, ShallowRef<unknown>> = {}

export function resetPlatform(views: Record<string, unknown>): void {
  Object.assign(platform, { aheadMs: 0, push: true, calls: [], opened: [] })
  for (const key of Object.keys(firstView)) delete firstView[key]
  for (const [key, view] of Object.entries(views)) firstView[key] = shallowRef(view)
}

export const useSession = () => ({
  now: () => Date.now() + platform.aheadMs,
  async call(name: string, params: object) {
    platform.calls.push(name)
    return platform.answer(name, params)
  },
  subscribe(_topic: string, listener: () => void) {
    platform.changed = listener
    return { push: () => platform.push, stop: () => { platform.changed = () => undefined } }
  },
})
export const useFirstView = (key: string) => firstView[key] ?? shallowRef(undefined)
export const useOpen = () => async (page: string) => void platform.opened.push(page)
export const useHost = () => ({ dial: (number: string) => void platform.opened.push(`tel:${number}`) })
export const useLeave = () => () => void platform.opened.push('channel')
