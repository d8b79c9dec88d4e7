import { join } from 'node:path'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const eslint = new ESLint({ cwd: join(import.meta.dirname, '../..') })

/** What the rules say of a file of the suite with these lines. */
async function said(filePath: string, lines: string): Promise<string[]> {
  const [result] = await eslint.lintText(lines, { filePath })
  return result!.messages.map(({ ruleId }) => ruleId ?? 'unreadable')
}

it('only a door can catch a refusal', async () => {
  const catching = (up: string) => `import { Refusal } from '${up}/refusal.ts'

export function isRefusal(error: unknown): boolean {
  return error instanceof Refusal
}
`
  expect(await said('mock-server/src/domains/uses/seeded/service.ts', catching('../../..'))).toEqual([
    'no-restricted-syntax',
  ])
  expect(await said('mock-server/src/doors/seeded.ts', catching('..'))).toEqual([])
}, 60_000)

it('a call that is to fail is made within its expect()', async () => {
  const test = (subject: string) => `it('fails', async () => {
  for (const call of [() => Promise.reject(new Error('no'))]) await expect(${subject}).rejects.toThrow()
})
`
  expect(await said('mock-server/src/seeded.test.ts', test('call'))).toEqual(['no-restricted-syntax'])
  expect(await said('mock-server/src/seeded.test.ts', test('call()'))).toEqual([])
}, 60_000)
