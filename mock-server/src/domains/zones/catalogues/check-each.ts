import type { FieldProblem } from '@one-card/records'

export interface Checked<S> {
  fit: S[]
  rejected: (FieldProblem & { index: string })[]
}

/** Each row as it is stored, or why not; of two that are the same thing the first stands. */
export function checkEach<R, S extends { id: string }>(
  rows: R[],
  {
    problemOf,
    storedOf,
    twice,
  }: { problemOf(row: R): FieldProblem | undefined; storedOf(row: R): S; twice: FieldProblem },
): Checked<S> {
  const fit = new Map<string, S>()
  const rejected: Checked<S>['rejected'] = []
  rows.forEach((row, index) => {
    const problem = problemOf(row)
    const stored = problem === undefined ? storedOf(row) : undefined
    if (stored !== undefined && !fit.has(stored.id)) fit.set(stored.id, stored)
    else rejected.push({ index: String(index), ...(problem ?? twice) })
  })
  return { fit: [...fit.values()], rejected }
}
