import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepReleases } from './releases.ts'

let dist: string

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'one-card-dist-'))
  mkdirSync(join(dist, 'assets'))
})
afterEach(() => rmSync(dist, { recursive: true, force: true }))

function build(...assets: string[]): string {
  for (const asset of assets)
    for (const ending of ['', '.br']) writeFileSync(join(dist, 'assets', asset + ending), asset)
  return keepReleases(
    dist,
    assets.map((asset) => `assets/${asset}`),
    new Date(),
  )
}

const kept = () =>
  readdirSync(join(dist, 'assets'))
    .filter((file) => !file.endsWith('.br'))
    .sort()

it('keeps the chunks of the two releases before this one, and no older ones', () => {
  build('home-1.js', 'vue-1.js')
  build('home-2.js', 'vue-1.js')
  build('home-3.js', 'vue-1.js')
  expect(kept()).toEqual(['home-1.js', 'home-2.js', 'home-3.js', 'vue-1.js'])
  build('home-4.js', 'vue-1.js')
  expect(kept()).toEqual(['home-2.js', 'home-3.js', 'home-4.js', 'vue-1.js'])
  expect(readdirSync(join(dist, 'assets')).filter((file) => file.startsWith('home-1'))).toEqual([])
})

it('takes a build that changed nothing for the same release', () => {
  const first = build('home-1.js')
  build('home-2.js')
  for (let again = 0; again < 5; again += 1) build('home-2.js')
  expect(kept()).toEqual(['home-1.js', 'home-2.js'])
  expect(build('home-1.js')).toBe(first)
})
