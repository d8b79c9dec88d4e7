import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './root.ts'

const vectors = join(root, 'packages/envelope/vectors')
const program = (name: string) => join(root, 'docs/checks', name)

/** Whether this machine has what a program needs. */
function has(...[file, args]: [string, string[]]): boolean {
  try {
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Signed text and signature of each, both ways of what is sealed, and each signature that has to be refused. */
function expected(): number {
  const read = (name: string) => JSON.parse(readFileSync(join(vectors, name), 'utf8')) as Record<string, never[]>
  const sealed = [...read('requests.json').requests!, ...read('answers.json').answers!] as {
    envelope: { data?: string; result?: string }
  }[]
  const checks = sealed.map(({ envelope }) => ((envelope.data ?? envelope.result) === '' ? 2 : 4))
  return checks.reduce((all, each) => all + each, 0) + read('refused-requests.json').signature!.length
}

it.skipIf(!has('python3', ['-c', 'import cryptography']))('are reproduced by the Python program of the docs', () => {
  const said = execFileSync('python3', [program('check_vectors.py'), vectors], { encoding: 'utf8' })
  expect(said.match(/: ok$/gm)).toHaveLength(expected() + 1)
})

it.skipIf(!has('java', ['-version']))(
  'are reproduced by the Java program of the docs',
  () => {
    const said = execFileSync('java', [program('CheckVectors.java'), vectors], { encoding: 'utf8' })
    expect(said).toContain(`${expected()} checks`)
  },
  60_000,
)
