import type { Preferences } from '@one-card/platform-api'
import { CallLost, type Session } from '@one-card/session'
import type { Visit } from './visit.ts'

export interface Choices {
  /** §8.1.2.1-d: changes the look at once and lets the platform remember it. */
  choose(change: Preferences): void
  /** Tells once more what did not arrive, for a page that has its network back. */
  retry(): void
  /** What was chosen elsewhere meanwhile, for a page that was asleep. */
  refresh(): void
}

/**
 * The citizen's taps in their order: one call at a time, so that of two quick taps the last one is remembered, whichever answer
 * comes first. What the platform did not hear waits for the next call.
 */
export function choices(session: Pick<Session, 'call'>, visit: Visit): Choices {
  let untold: Preferences = {}
  let telling = false

  async function save(): Promise<void> {
    if (telling) return
    telling = true
    const told = untold
    untold = {}
    try {
      const known = await session.call('holder/preferences', told)
      if (Object.keys(untold).length === 0) Object.assign(visit.preferences, known)
    } catch (reason) {
      if (!(reason instanceof CallLost)) return
      untold = { ...told, ...untold }
      return
    } finally {
      telling = false
    }
    retry()
  }

  function retry(): void {
    if (Object.keys(untold).length > 0) void save()
  }

  return {
    choose(change) {
      Object.assign(visit.preferences, change)
      untold = { ...untold, ...change }
      void save()
    },
    retry,
    refresh: () => void save(),
  }
}
