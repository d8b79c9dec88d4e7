import type { CodeState } from '@one-card/ui-kit'
import type { CodePhase } from './supply/code-life.ts'

/** `hidden`: nobody looks, nothing is drawn. `lost`: no readable code, nothing to derive one from, and the platform out of reach. `stopped`: the platform said no. */
export type CodeFace = 'hidden' | 'live' | 'refreshing' | 'lost' | 'stopped'

/**
 * What stands in the code's place. A code that lives is shown whatever becomes of its successor; a dead one never is. While
 * the platform is tried again and again the words stay, so that nothing flickers.
 */
export function faceOf(seen: { foreground: boolean; phase: CodePhase; stopped: boolean; failures: number }): CodeFace {
  if (!seen.foreground) return 'hidden'
  if (seen.stopped) return 'stopped'
  if (seen.phase !== 'dead') return 'live'
  return seen.failures > 0 ? 'lost' : 'refreshing'
}

/** How the kit draws each face. */
export const cardStates: Record<CodeFace, CodeState> = {
  hidden: 'refreshing',
  live: 'live',
  refreshing: 'refreshing',
  lost: 'offline',
  stopped: 'failed',
}
