import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { journeysOf } from './changed.ts'

const all = readdirSync('e2e').filter((file) => file.endsWith('.spec.ts'))

it('runs a changed journey alone, and every journey for what all pages share', () => {
  expect(journeysOf(['e2e/scan.spec.ts'])).toEqual(['scan.spec.ts'])
  for (const shared of [
    'packages/session/src/session.ts',
    'mock-server/src/app.ts',
    'e2e/test.ts',
    'package-lock.json',
  ])
    expect(journeysOf([shared]), shared).toEqual(all)
})

it('runs the journeys that name a changed micro-app, and none for what no page shows', () => {
  const reached = journeysOf(['apps/ecard-code/src/micro.ts'])
  expect(reached).toContain('offline.spec.ts')
  expect(reached.length).toBeLessThan(all.length)
  expect(journeysOf(['docs/glossary.md', 'tools/check/index.ts', 'packages/gm/src/random.test.ts'])).toEqual([])
})
