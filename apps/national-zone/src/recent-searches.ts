import { keptText } from '@one-card/shell'

type Keeping = Pick<Window, 'localStorage'>

const most = 6
const keptIn = (window: Keeping) => keptText(() => window.localStorage, 'recent-searches')

/** What was searched for on this phone, the last first. It stays here: no call carries it. Nothing where the WebView keeps nothing. */
export function readRecent(window: Keeping): string[] {
  try {
    const read: unknown = JSON.parse(keptIn(window).read() ?? '[]')
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
  keptIn(window).keep(JSON.stringify(words))
  return words
}

export const clearRecent = (window: Keeping): void => keptIn(window).clear()
