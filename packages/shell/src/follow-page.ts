import { drawnStep } from '@one-card/ui-kit'
import { watch } from 'vue'
import type { ShellApp } from './create-app.ts'

/** Keeps visit and page in step with what happens around them: the clock, the host, the network, the address. */
export function followPage({ router, visit, shell }: ShellApp, window: Window): void {
  const { session, host, opening, choices, back } = shell
  const { document } = window

  session.onEnd((code) => {
    visit.ended = code
    host.report('expired')
  })
  document.addEventListener('visibilitychange', () => {
    session.checkEnd()
    // Whoever was away is asked about anew: the session may have been ended meanwhile, and choices made elsewhere.
    if (document.visibilityState === 'visible' && visit.ended === undefined) choices.refresh()
  })
  window.addEventListener('online', choices.retry)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    session.checkEnd()
    choices.refresh()
    const { meta, fullPath } = router.currentRoute.value
    opening.refresh(meta.page ?? '', fullPath)
  })

  watch(
    () => visit.mode,
    (mode) => {
      document.documentElement.dataset.mode = mode
    },
    { immediate: true },
  )
  const zoom = host.textZoom()
  watch(
    () => visit.preferences.textStep,
    (step = '1') => {
      document.documentElement.dataset.textStep = String(drawnStep(Number(step), zoom))
    },
    { immediate: true },
  )
  watch(
    router.currentRoute,
    ({ meta }) => {
      if (meta.title !== undefined) host.setTitle(meta.title)
    },
    { immediate: true },
  )
  host.onBack(back)
}
