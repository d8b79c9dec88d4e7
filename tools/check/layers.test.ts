import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, expect, it } from 'vitest'
import layers from '../../.dependency-cruiser.mjs'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'one-card-layers-'))
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The rules that a file of the suite breaks, by name. */
async function rulesBroken(file: string, line: string): Promise<string[]> {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${line}\n`)
  const { output } = await cruise([file], {
    baseDir: folder,
    ruleSet: { forbidden: layers.forbidden as IForbiddenRuleType[] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
  })
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}

it('Vant is imported by the kit and by nobody else', async () => {
  const line = "import { Button } from 'vant'\nexport default Button"
  expect(await rulesBroken('apps/seeded/src/main.ts', line)).toContain('vant-outside-the-kit')
  expect(await rulesBroken('packages/shell/src/seeded.ts', line)).toContain('vant-outside-the-kit')
  expect(await rulesBroken('ui-kit/src/seeded.ts', line)).toEqual([])
})
