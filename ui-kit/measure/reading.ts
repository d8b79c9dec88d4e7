import type { Finding, Rule } from './finding.ts'
import { nameOf } from './name.ts'

/** One element's measure. */
export interface Reading {
  element: Element
  value: number
}

export const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** Less than a hundredth is the browser's own rounding. */
export function below(rule: Rule, readings: Reading[], wanted: number, unit = ''): Finding[] {
  return readings
    .filter(({ value }) => value < wanted - 0.01)
    .map(({ element, value }) => ({
      rule,
      element: nameOf(element),
      measured: rounded(value) + unit,
      wanted: `≥ ${wanted}${unit}`,
    }))
}

export const least = (readings: Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>(
    (lowest, each) => (lowest === undefined || each.value < lowest.value ? each : lowest),
    undefined,
  )
