import { expect, it } from 'vitest'
import { recommended, type ServiceUse } from './rank.ts'

const services = [
  { id: 'bus', hot: null },
  { id: 'books', hot: 'many' },
  { id: 'heating', hot: 'season' },
  { id: 'insurance', hot: 'insured' },
  { id: 'care', hot: null },
] as const
const shown = (uses: ServiceUse[], isInsuredHere = true) =>
  recommended([...services], uses, isInsuredHere).map(({ service: { id }, why }) => `${id} ${why}`)

it('to who is insured here what is for them first, then the season, then what many use', () => {
  expect(shown([])).toEqual(['insurance insured', 'heating season', 'books many'])
  expect(shown([], false)).toEqual(['heating season', 'books many'])
})

it('moves one service to the top when it was applied for, above one that was only opened', () => {
  const opened = [{ serviceId: 'care', opened: 2, applied: 0 }]
  expect(shown(opened)).toEqual(['care often', 'insurance insured', 'heating season', 'books many'])
  expect(shown([...opened, { serviceId: 'books', opened: 0, applied: 1 }])).toEqual([
    'books done',
    'care often',
    'insurance insured',
    'heating season',
  ])
})

it('puts the one opened more often first, and takes a single look for none', () => {
  const twice = { serviceId: 'care', opened: 2, applied: 0 }
  expect(shown([twice, { serviceId: 'bus', opened: 3, applied: 0 }]).slice(0, 2)).toEqual(['bus often', 'care often'])
  expect(shown([{ serviceId: 'bus', opened: 1, applied: 0 }])).not.toContain('bus often')
})
