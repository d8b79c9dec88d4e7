import type { Preferences } from '@one-card/platform-api'
import { watch } from 'vue'
import type { Visit } from './visit.ts'

/** What tabs of one browser tell each other; `mark` keeps two citizens apart, and nothing in it says who they are. */
interface Told {
  mark: string
  preferences: Preferences
}

export type Tabs = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>

/** A choice in one tab is a choice in all: those of the same session follow at once, without a call. Returns how to stop. */
export function shareChoices(visit: Visit, tabs: Tabs): () => void {
  let hearing = false
  tabs.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.mark !== visit.mark) return
    hearing = true
    Object.assign(visit.preferences, data.preferences)
    hearing = false
  }
  const stop = watch(
    () => ({ ...visit.preferences }),
    (preferences) => {
      if (!hearing && visit.mark !== undefined) tabs.postMessage({ mark: visit.mark, preferences } satisfies Told)
    },
    { flush: 'sync' },
  )
  return () => {
    stop()
    tabs.close()
  }
}

/** Apart while the page is left: an open channel would keep it out of the browser's memory of pages. Safari has channels from 15.4 on; before, a tab learns at its next page. */
export function followTabs(visit: Visit, window: Window & Partial<Pick<typeof globalThis, 'BroadcastChannel'>>): void {
  const { BroadcastChannel: Channel } = window
  if (Channel === undefined) return
  const join = () => shareChoices(visit, new Channel('one-card-preferences'))
  let leave = join()
  window.addEventListener('pagehide', () => leave())
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leave = join()
  })
}
