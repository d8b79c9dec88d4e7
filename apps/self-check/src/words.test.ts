import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { titles, words, wordsOf, saidOf } from './words.ts'

const checks = join(import.meta.dirname, 'checks')
const sources = [
  ...readdirSync(checks).map((file) => readFileSync(join(checks, file), 'utf8')),
  readFileSync(join(import.meta.dirname, 'useSelfCheck.ts'), 'utf8'),
].join('\n')

it('says every cause that a check can find, and none that no check finds', () => {
  for (const cause of Object.keys(words)) {
    const [start] = cause.split('-')
    expect(sources.includes(`'${cause}'`) || sources.includes(`\`${start}-\${`), cause).toBe(true)
  }
  const starts = [...new Set(Object.keys(words).map((cause) => cause.split('-')[0]!))]
  const named = [...sources.matchAll(/'([a-z]+)(-[a-z-]+)'/g)].filter(([, start]) => starts.includes(start!))
  expect(named.length).toBeGreaterThan(30)
  for (const [, start, rest] of named) expect(Object.keys(words)).toContain(start! + rest!)
})

it('gives each fault its cure, and each check its title', () => {
  for (const [cause, { verdict, cure }] of Object.entries(words))
    if (verdict === 'bad') expect(cure, cause).toBeTruthy()
  for (const [, check] of sources.matchAll(/check: '([a-zA-Z]+)'/g)) expect(Object.keys(titles)).toContain(check)
})

it('says by how much, and shows what it has no words for by its name', () => {
  expect(saidOf({ check: 'clock', cause: 'clock-off', about: '-600' })).toBe('比平台慢 600 秒')
  expect(saidOf({ check: 'text', cause: 'text-size', about: '1.30 1.00' })).toContain('1.3 倍')
  expect(wordsOf({ check: 'x', cause: 'of-tomorrow' })).toMatchObject({ verdict: 'hint', says: 'of-tomorrow' })
})
