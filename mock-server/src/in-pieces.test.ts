import { expect, it } from 'vitest'
import { inPieces } from './in-pieces.ts'

it('runs over all rows in their order, and lets others in after each piece', async () => {
  const seen: (number[] | 'other')[] = []
  const others = setInterval(() => seen.push('other'))
  await inPieces([1, 2, 3, 4, 5], 2, async (piece) => {
    const until = performance.now() + 4
    while (performance.now() < until);
    seen.push(piece)
  })
  clearInterval(others)
  expect(seen.filter((each) => each !== 'other')).toEqual([[1, 2], [3, 4], [5]])
  expect(seen.indexOf('other')).toBeLessThan(seen.lastIndexOf(seen.filter((each) => each !== 'other').at(-1)!))
})

it('ends with the piece that fails', async () => {
  const seen: number[] = []
  const run = async ([row]: number[]) => {
    if (row === 2) throw new Error('full')
    seen.push(row!)
  }
  await expect(inPieces([1, 2, 3], 1, run)).rejects.toThrow('full')
  expect(seen).toEqual([1])
})
