import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsIn, readCited } from '../check/citations.ts'
import { WrongCommand } from './plan.ts'
import { planOf } from './scaffold.ts'
import { write } from './write.ts'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'one-card-new-'))
const commands = [
  ['module', 'money', 'sample-refunds'],
  ['app', 'sample-zone', '示例专区'],
  ['component', 'money', 'SampleField'],
]
let created: string[] = []
let edited: string[] = []

/** The repository without its pictures; its packages are the copy's own, everything else is installed already. */
function copyRepository(): void {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const file of files.split('\n'))
    if (file && !/\.(png|jpg)$/.test(file) && existsSync(join(root, file))) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      cpSync(join(root, file), join(copy, file))
    }
  for (const folder of ['', 'mock-server', 'ui-kit']) {
    const installed = join(root, folder, 'node_modules')
    if (!existsSync(installed)) continue
    mkdirSync(join(copy, folder, 'node_modules'))
    for (const name of readdirSync(installed))
      if (name !== '@one-card' && name !== '.vite')
        symlinkSync(join(installed, name), join(copy, folder, 'node_modules', name))
  }
  mkdirSync(join(copy, 'node_modules/@one-card'))
  for (const name of [
    'mock-server',
    'ui-kit',
    ...readdirSync(join(copy, 'packages')).map((each) => `packages/${each}`),
  ])
    symlinkSync(join(copy, name), join(copy, 'node_modules/@one-card', name.split('/').at(-1)!))
}

/** What a command of the copy says when it fails; '' when it passes. */
function failureOf(command: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) =>
    execFile(join(copy, 'node_modules/.bin', command), args, { cwd: copy }, (error, stdout, stderr) =>
      resolve(error === null ? '' : `${stdout}${stderr}`),
    ),
  )
}

beforeAll(async () => {
  copyRepository()
  for (const command of commands) {
    const plan = planOf(command)
    await write(copy, plan)
    created = [...created, ...Object.keys(plan.creates)]
    edited = [...edited, ...Object.keys(plan.edits)]
  }
}, 120_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const code = () => [...created, ...edited].filter((file) => /\.(ts|vue)$/.test(file))

describe('a new module, app and component', () => {
  // Each is a program of its own: one after the other they would leave a core idle.
  it.concurrent(
    'have types',
    async () => {
      const config = {
        extends: './tsconfig.json',
        include: [...code(), 'packages/shell/src/early-tap.ts', 'packages/**/*.d.ts', 'ui-kit/src/**/*.d.ts'],
      }
      writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(config))
      expect(await failureOf('vue-tsc', '--noEmit', '-p', 'tsconfig.new.json')).toBe('')
    },
    400_000,
  )

  it.concurrent(
    'pass lint and layout',
    async () => {
      expect(await failureOf('eslint', '--max-warnings', '0', ...code())).toBe('')
      expect(await failureOf('prettier', '--check', ...code())).toBe('')
    },
    400_000,
  )

  it.concurrent(
    'pass their tests, and the tests of what names them',
    async () => {
      const tests = created.filter((file) => file.endsWith('.test.ts'))
      expect(tests).toHaveLength(3)
      expect(await failureOf('vitest', 'run', ...tests, 'packages/platform-api/src/wire-page.test.ts')).toBe('')
    },
    400_000,
  )

  it('cite only what the repository holds', () => {
    const cited = readCited(copy, [...created, ...edited, 'README.md'])
    expect(created.flatMap((file) => faultsIn(readFileSync(join(copy, file), 'utf8'), file, copy, cited))).toEqual([])
  })

  it('change nothing where they are there already', async () => {
    await expect(write(copy, planOf(commands[0]!))).rejects.toThrow('is there already')
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
