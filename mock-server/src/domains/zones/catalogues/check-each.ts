import type { FieldProblem } from '@one-card/records'

export interface Checked<S> {
  fit: S[]
  rejected: (FieldProblem & { index: string })[]
}

interface Rules<R, S> {
  problemOf(row: R): FieldProblem | undefined
  storedOf(row: R): S
  twice: FieldProblem
}

/** Says of the rows of a call, piece by piece, how each is stored, or why not; of two that are the same thing the first stands. `at` is the place of a piece's first row. */
export function eachChecked<R, S extends { id: string }>({ problemOf, storedOf, twice }: Rules<R, S>) {
  const seen = new Set<string>()
  return (rows: R[], at: number): Checked<S> => {
    const fit: S[] = []
    const rejected: Checked<S>['rejected'] = []
    rows.forEach((row, index) => {
      const problem = problemOf(row)
      const stored = problem === undefined ? storedOf(row) : undefined
      if (stored !== undefined && !seen.has(stored.id)) fit.push(stored)
      else rejected.push({ index: String(at + index), ...(problem ?? twice) })
      if (stored !== undefined) seen.add(stored.id)
    })
    return { fit, rejected }
  }
}
