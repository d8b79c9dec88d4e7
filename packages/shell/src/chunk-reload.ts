/**
 * After a release a chunk that the page still asks for may be gone; a fresh page names the new ones (field-notes R12).
 * Reloads once, and never into a dead network. The mark lives in this history entry, so that a chunk which stays away does
 * not reload for ever. Says whether it reloads.
 */
export function reloadOnce(window: Window): boolean {
  const state = window.history.state as { reloaded?: boolean } | null
  if (state?.reloaded || !window.navigator.onLine) return false
  window.history.replaceState({ ...state, reloaded: true }, '')
  window.location.reload()
  return true
}

/**
 * Tells errors of lost chunks from others, by what Vite says of each. Only an error that reaches a citizen is worth a reload:
 * a module that was merely warmed fails in silence.
 */
export function lostChunks(window: Window): { has(reason: unknown): boolean } {
  const lost = new WeakSet<object>()
  window.addEventListener('vite:preloadError', ({ payload }) => lost.add(payload))
  return { has: (reason) => typeof reason === 'object' && reason !== null && lost.has(reason) }
}
