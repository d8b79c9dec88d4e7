import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { check, resolveConfig } from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsIn, readCited } from '../check/citations.ts'
import { asked, copyWithNewParts } from './copy.ts'
import { WrongCommand } from './plan.ts'
import { planOf } from './scaffold.ts'
import { write } from './write.ts'

const copy = mkdtempSync(join(tmpdir(), 'one-card-new-'))
let created: string[] = []
let edited: string[] = []

/** What a command of the copy says when it fails; '' when it passes. */
function failureOf(command: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) =>
    execFile(join(copy, 'node_modules/.bin', command), args, { cwd: copy }, (error, stdout, stderr) =>
      resolve(error === null ? '' : `${stdout}${stderr}`),
    ),
  )
}

beforeAll(async () => {
  ;({ created, edited } = await copyWithNewParts(copy))
}, 120_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const code = () => [...created, ...edited].filter((file) => /\.(ts|vue)$/.test(file))

// Their types are read with all others (tools/check/types.ts).
describe('a new module, app and component', () => {
  it('pass lint and layout', async () => {
    const linted = await new ESLint({ cwd: copy }).lintFiles(code())
    expect(
      linted.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`)),
    ).toEqual([])
    const config = await resolveConfig(join(copy, 'package.json'))
    for (const file of code())
      expect(await check(readFileSync(join(copy, file), 'utf8'), { ...config, filepath: file }), file).toBe(true)
  }, 400_000)

  it('pass their tests, and the tests of what names them', async () => {
    const tests = created.filter((file) => file.endsWith('.test.ts'))
    expect(tests).toHaveLength(3)
    expect(await failureOf('vitest', 'run', ...tests, 'packages/platform-api/src/wire-page.test.ts')).toBe('')
  }, 400_000)

  it('cite only what the repository holds', () => {
    const cited = readCited(copy, [...created, ...edited, 'README.md'])
    expect(created.flatMap((file) => faultsIn(readFileSync(join(copy, file), 'utf8'), file, copy, cited))).toEqual([])
  })

  it('change nothing where they are there already', async () => {
    await expect(write(copy, planOf(asked[0]!))).rejects.toThrow('is there already')
  })
})

it.each([
  [[]],
  [['service', 'a', 'b']],
  [['module', 'cooking', 'soup']],
  [['app', 'Zone', '专区']],
  [['component', 'money', 'amount']],
])('says of %j what it misses', (words) => {
  expect(() => planOf(words)).toThrow(WrongCommand)
})
