/**
 * After a release a chunk of the page on screen may be gone; a fresh page names the new ones. Reloads once: the mark lives
 * in this history entry, so that a chunk that stays away does not reload for ever (field-notes R12).
 */
export function reloadOnceOnLostChunk(window: Window): void {
  window.addEventListener('vite:preloadError', (event) => {
    const state = window.history.state as { reloaded?: boolean } | null
    if (state?.reloaded) return
    event.preventDefault()
    window.history.replaceState({ ...state, reloaded: true }, '')
    window.location.reload()
  })
}
