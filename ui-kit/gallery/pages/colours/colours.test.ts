import { expect, it } from 'vitest'
import { resolved, tokensOf } from '../../tokens/resolve.ts'
import { colourWords } from './colour-words.ts'
import { graphicPairs, textPairs } from './pairs.ts'
import { palette, purposes } from './palette.ts'

it('has words for every colour', () => {
  expect(Object.keys(colourWords).sort()).toEqual(
    tokensOf('color')
      .map((name) => name.slice('color-'.length))
      .sort(),
  )
})

it('measures colours that exist', () => {
  const known = new Set(purposes.map(({ purpose }) => purpose))
  expect(
    [...textPairs, ...graphicPairs].flatMap(({ ink, ground }) => [ink, ground]).filter((name) => !known.has(name)),
  ).toEqual([])
})

it('finds for every purpose the shade its value comes from', () => {
  const shades = new Map(palette.flatMap(({ shades }) => shades.map(({ name, hex }) => [name, hex.toLowerCase()])))
  for (const { purpose, standard, elderly } of purposes) {
    expect([shades.get(standard), shades.get(elderly)]).toEqual([
      resolved(`color-${purpose}` as never, 'standard'),
      resolved(`color-${purpose}` as never, 'elderly'),
    ])
  }
})
