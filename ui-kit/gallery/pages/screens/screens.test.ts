// @vitest-environment node
import { expect, it } from 'vitest'
import { picturesOf } from './pictures.ts'
import { drawnPages } from './screens.ts'

it('shows the pages of the registry that have been drawn', () => {
  const names = drawnPages.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['national-zone', 'ecard-code', 'usage-records']))
})

it.each(drawnPages.flatMap(({ screens }) => screens))('$screen is there in both modes and widths', ({ screen }) => {
  expect([picturesOf(screen, 390).length, picturesOf(screen, 320).length]).toEqual([2, 2])
})
