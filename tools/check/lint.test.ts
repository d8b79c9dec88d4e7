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
