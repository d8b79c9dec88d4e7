import type { Part } from './parts.ts'

/**
 * Seconds of processor that each part takes. One that takes twice as many is named at the end of the run, so that a suite that
 * grows slow is seen on the day it does; it fails nothing, for a busy machine takes more for the same work too.
 */
const baselines: Record<string, number> = {
  types: 80,
  lint: 35,
  styles: 5,
  layers: 8,
  'dead code': 16,
  layout: 35,
  'file sizes': 5,
  build: 40,
  'unit tests': 300,
  PostgreSQL: 170,
  'journeys in Chromium': 900,
}

export interface LimitedPart extends Part {
  limit: number
}

/** Parts with the seconds of processor they may take. */
export function withLimits(parts: Part[]): LimitedPart[] {
  return parts.map((part) => {
    const baseline = baselines[part.title]
    if (baseline === undefined) throw new Error(`Say in tools/check/limits.ts how much "${part.title}" takes`)
    return { ...part, limit: 2 * baseline }
  })
}
