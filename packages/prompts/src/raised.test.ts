import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outcomes, refusals, type PromptName } from './index.ts'

const root = join(import.meta.dirname, '../../..')
const names = [...Object.keys(refusals), ...Object.keys(outcomes)] as PromptName[]

/** Sentences of §8.4 and visual-spec §6.2 that no program has an occasion to say yet. Whoever raises one takes it off this list. */
const waiting: PromptName[] = ['MODE_SWITCHED', 'RECORDS_EMPTY', 'SYSTEM_IN_MAINTENANCE']

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return /^(node_modules|dist|test|gallery|preview)$/.test(entry.name) || path.endsWith('packages/prompts')
        ? []
        : sourcesUnder(path)
    return /\.(ts|vue)$/.test(entry.name) && !/\.(test|stories)\.ts$/.test(entry.name)
      ? [readFileSync(path, 'utf8')]
      : []
  })
}

const code = ['apps', 'mock-server/src', 'packages', 'ui-kit/src']
  .flatMap((folder) => sourcesUnder(join(root, folder)))
  .join('\n')
const isRaised = (name: PromptName) => new RegExp(`\\b(refusals|outcomes)\\.${name}\\b|'${name}'`).test(code)

describe('words and the occasions to say them', () => {
  it('belong together: every refusal and outcome is raised by some program, or is known to wait for one', () => {
    expect(names.filter((name) => !isRaised(name)).sort()).toEqual(waiting)
  })

  it('nothing is refused by a name without words', () => {
    const refused = [...code.matchAll(/\brefuse\('(\w+)'/g)].map(([, name]) => name!)
    expect(refused.length).toBeGreaterThan(20)
    expect(refused.filter((name) => !(name in refusals))).toEqual([])
  })
})
