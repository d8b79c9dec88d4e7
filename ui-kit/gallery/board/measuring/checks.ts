import type { Figures, Finding, Rule } from '@one-card/measure'
import type { Mode } from '@one-card/ui-kit'
import type { GalleryStory } from '../story-list.ts'

/** One story in one mode at one text step. */
export interface Check {
  story: GalleryStory
  mode: Mode
  textStep: number
}

/** Figures are those of a phone of 390 px; findings also say what is lost on one of 320. */
export interface Result extends Check {
  figures: Figures
  findings: Finding[]
}

/** Mode by mode, so that each phone is opened once for each. */
export function checksOf(stories: GalleryStory[], modes: readonly Mode[], textSteps: readonly number[]): Check[] {
  return modes.flatMap((mode) => stories.flatMap((story) => textSteps.map((textStep) => ({ story, mode, textStep }))))
}

/** The worst of many; undefined where nothing has any. */
export function worst(results: Result[]): Figures {
  const least = (values: (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined)
    return known.length === 0 ? undefined : Math.min(...known)
  }
  const targets = results
    .flatMap(({ figures }) => figures.target ?? [])
    .sort((a, b) => Math.min(a.width, a.height) - Math.min(b.width, b.height))
  return {
    contrast: least(results.map(({ figures }) => figures.contrast)),
    target: targets[0],
    fontPx: least(results.map(({ figures }) => figures.fontPx)),
    overflowPx: Math.max(0, ...results.map(({ figures }) => figures.overflowPx)),
  }
}

/** How often each rule was broken, most often first. */
export function countsOf(results: Result[]): [rule: Rule, count: number][] {
  const counts = new Map<Rule, number>()
  for (const { findings } of results) for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
