import type { Mode } from '@one-card/ui-kit'

/** What a designer asks the board to measure. */
export interface Choice {
  /** Part of a component's or a state's name; empty for all. */
  words: string
  modes: Mode[]
  textSteps: number[]
}
