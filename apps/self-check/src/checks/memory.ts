import { heard, type Check } from './surroundings.ts'

const key = 'one-card-self-check'

function keeps(storage: () => Storage): boolean {
  try {
    storage().setItem(key, '1')
    const kept = storage().getItem(key) === '1'
    storage().removeItem(key)
    return kept
  } catch {
    return false
  }
}

/** Our pages keep nothing personal there; a program that blocks it loses drafts and texts of a tap that failed. */
export const storageCheck: Check = ({ window }) => {
  const blocked = [
    ...(keeps(() => window.sessionStorage) ? [] : ['sessionStorage']),
    ...(keeps(() => window.localStorage) ? [] : ['localStorage']),
  ]
  return blocked.length === 0
    ? { check: 'storage', cause: 'storage-works' }
    : { check: 'storage', cause: 'storage-blocked', about: blocked.join(' ') }
}

/** A step in the page and back again by itself. */
export const historyCheck: Check = async ({ window }) => {
  const { history, location } = window
  history.pushState({ step: 1 }, '', location.href)
  const came = heard(window, 'popstate')
  history.back()
  return { check: 'back', cause: (await came) ? 'history-works' : 'history-broken' }
}

/** Runs `arrived` when whoever tries it has pressed the program's own back key: a step of ours in the history waits for it. */
export function awaitBack({ window, host }: Parameters<Check>[0], arrived: () => void): void {
  const { history, location } = window
  if (!host.can('back')) history.pushState({ step: 1 }, '', location.href)
  let stop = () => undefined as void
  const hear = () => {
    window.removeEventListener('popstate', hear)
    stop()
    arrived()
  }
  stop = host.onBack(hear)
  window.addEventListener('popstate', hear)
}
