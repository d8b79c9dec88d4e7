type Keeping = Pick<Window, 'localStorage'>

const key = 'local-code'

/** Which kind of code was shown last on this phone; no code, and no call carries it. Undefined where the WebView keeps nothing. */
export function readLastCode(window: Keeping): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function keepLastCode(window: Keeping, kind: string): void {
  try {
    window.localStorage.setItem(key, kind)
  } catch {
    // A full or forbidden store forgets; the page goes on.
  }
}
