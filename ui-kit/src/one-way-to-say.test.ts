import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** What citizens read: every page, feature and component; the other side of the counter has papers of its own. */
const files = ['apps', 'packages', 'ui-kit/src']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`))
  .filter((file) => /\/src\/.*\.(vue|ts)$/.test(file))
  .filter((file) => !/node_modules|\.(test|stories)\.ts$|^apps\/(terminal|channel)-demo|moment-words\.ts/.test(file))
const holding = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))

it('finds the pages', () => {
  expect(files.length).toBeGreaterThan(300)
})

it('a day and a moment are said by moment-words.ts alone', () => {
  // packages/platform-api checks a day, packages/records a date; neither says one.
  expect(
    holding(/月\$\{|\.slice\((?:0|5), ?(?:10|16)\)/).filter((file) => !/platform-api|records\/src/.test(file)),
  ).toEqual([])
})

it('no line is broken by hand: words break by themselves', () => {
  expect(holding(/<br\b|&#10;|white-space: pre-line/)).toEqual([])
})
