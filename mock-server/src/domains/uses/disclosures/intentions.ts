/** What the grouping looks at. */
export interface Try {
  institution: string
  reason: string
  outcome: 'seen' | 'refused'
  at: Date
}

/**
 * Tries of one thing are made within this time of each other: long enough to fetch glasses, call a daughter or open another
 * app, too short for another visit to the same counter.
 */
export const intentionGapMs = 10 * 60_000

/**
 * 像是同一次 (field-notes N6): tries at one institution for one thing, by whatever code, card or channel, each within ten
 * minutes of the one before; the first that works ends it. `tries` newest first, and so are the intentions and what is in them.
 */
export function intentionsOf<T extends Try>(tries: T[]): T[][] {
  const intentions: T[][] = []
  /** The intention of each thing that a later try may still belong to. */
  const open = new Map<string, T[]>()
  for (const each of [...tries].reverse()) {
    const thing = JSON.stringify([each.institution, each.reason])
    const before = open.get(thing)
    const goesOn = before !== undefined && each.at.getTime() - before[0]!.at.getTime() <= intentionGapMs
    const intention = goesOn ? before : []
    if (!goesOn) intentions.push(intention)
    intention.unshift(each)
    if (each.outcome === 'seen') open.delete(thing)
    else open.set(thing, intention)
  }
  return intentions.sort(([one], [other]) => other!.at.getTime() - one!.at.getTime())
}

/**
 * How many of these rows, newest first, may stand on one page of at least `least`: a page ends where nothing happened for
 * longer than any intention waits, so that none is cut in two. All of them when there is no such silence.
 */
export function pageEnd(tries: Pick<Try, 'at'>[], least: number): number {
  for (let end = least; end < tries.length; end += 1) {
    if (tries[end - 1]!.at.getTime() - tries[end]!.at.getTime() > intentionGapMs) return end
  }
  return tries.length
}
