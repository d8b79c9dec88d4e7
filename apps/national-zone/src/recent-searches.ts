type Keeping = Pick<Window, 'localStorage'>

const key = 'recent-searches'
const most = 6

/** What was searched for on this phone, the last first. It stays here: no call carries it. Nothing where the WebView keeps nothing. */
export function readRecent(window: Keeping): string[] {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter((word) => typeof word === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function keepRecent(window: Keeping, word: string): string[] {
  const known = readRecent(window)
  // Digits in a row may be somebody's number, and such stays nowhere.
  if (word === '' || /\d{6}/.test(word)) return known
  const words = [word, ...known.filter((each) => each !== word)].slice(0, most)
  try {
    window.localStorage.setItem(key, JSON.stringify(words))
  } catch {
    // A full or forbidden store forgets; the page goes on.
  }
  return words
}

export function clearRecent(window: Keeping): void {
  try {
    window.localStorage.removeItem(key)
  } catch {
    // There was nothing to keep it in.
  }
}
