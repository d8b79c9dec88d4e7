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

function write(file: string, line: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${line}\n`)
}

/** The rules that a file of the suite breaks, by name; `imported` is a file that stands there to be imported. */
async function rulesBroken(file: string, line: string, imported?: string): Promise<string[]> {
  write(file, line)
  if (imported !== undefined) write(imported, 'export default 1')
  const { output } = await cruise([file], {
    baseDir: folder,
    ruleSet: { forbidden: layers.forbidden as IForbiddenRuleType[] },
    validate: true,
    tsPreCompilationDeps: true,
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

it('a feature is imported by apps alone, and imports no app, no other feature and no keys', async () => {
  const feature = 'packages/feature-seeded/src/seeded.ts'
  const line = (file: string) => `import thing from '${file}'\nexport default thing`
  expect(await rulesBroken('apps/seeded/src/page.ts', line(`../../../${feature}`), feature)).toEqual(['deep-import'])
  expect(await rulesBroken('packages/shell/src/up.ts', line('../../feature-seeded/src/seeded.ts'))).toContain(
    'layer-3-looks-up',
  )
  expect(await rulesBroken('mock-server/src/seeded.ts', line(`../../${feature}`))).toContain('platform-knows-apps')
  const [app, other, gm] = [
    'apps/seeded/src/thing.ts',
    'packages/feature-camera/src/index.ts',
    'packages/gm/src/web.ts',
  ]
  expect(await rulesBroken(feature, line('../../../apps/seeded/src/thing.ts'), app)).toContain('layer-3b-looks-up')
  expect(await rulesBroken(feature, line('../../feature-camera/src/index.ts'), other)).toEqual([
    'features-import-each-other',
  ])
  expect(await rulesBroken(feature, line('../../gm/src/web.ts'), gm)).toEqual(['app-touches-crypto'])
  const shell = 'packages/shell/src/index.ts'
  expect(await rulesBroken(feature, line('../../shell/src/index.ts'), shell)).toEqual([])
})

it('the kit imports neither its gallery nor its measuring, not even in a test; they import what it exports', async () => {
  const line = (file: string) => `import thing from '${file}'\nexport default thing`
  for (const file of ['ui-kit/src/primitives/seeded/Seeded.ts', 'ui-kit/src/primitives/seeded/Seeded.test.ts'])
    for (const theirs of ['gallery/stage.ts', 'measure/index.ts'])
      expect(await rulesBroken(file, line(`../../../${theirs}`), `ui-kit/${theirs}`)).toContain(
        'kit-imports-its-gallery',
      )
  expect(await rulesBroken('ui-kit/measure/seeded.ts', line('../gallery/stage.ts'), 'ui-kit/gallery/stage.ts')).toEqual(
    ['measure-imports-the-gallery'],
  )
  const inside = 'ui-kit/src/primitives/tag/tag.ts'
  expect(await rulesBroken('ui-kit/gallery/seeded.ts', line('../src/primitives/tag/tag.ts'), inside)).toEqual([
    'kit-past-its-doors',
  ])
  expect(await rulesBroken('ui-kit/gallery/seeded.ts', line('../src/index.ts'), 'ui-kit/src/index.ts')).toEqual([])
})

it('a module of the platform imports its own domain and those before it, through their index.ts', async () => {
  const line = (file: string) => `import thing from '${file}'\nexport default thing`
  const domains = 'mock-server/src/domains'
  const broken = (from: string, to: string) =>
    rulesBroken(`${domains}/${from}`, line(`../../${to}`), `${domains}/${to}`)

  expect(await broken('uses/seeded/service.ts', 'money/seeded/index.ts')).toEqual(['domain-uses-looks-ahead'])
  expect(await broken('money/seeded/service.ts', 'uses/seeded/repository.ts')).toEqual(['module-past-its-door'])
  expect(await broken('money/seeded/service.ts', 'uses/seeded/index.ts')).toEqual([])
  expect(await broken('money/seeded/schema.ts', 'uses/seeded/schema.ts'), 'a foreign key').toEqual([])
  expect(
    await rulesBroken(
      'mock-server/src/doors/seeded/index.ts',
      line('../../domains/uses/seeded/repository.ts'),
      `${domains}/uses/seeded/repository.ts`,
    ),
  ).toEqual(['platform-past-a-door'])
})

it('a service of the platform knows neither SQL nor HTTP', async () => {
  const folder = 'mock-server/src/domains/money/seeded'
  const sql = "import { eq } from 'drizzle-orm'\nexport default eq"
  expect(await rulesBroken(`${folder}/service.ts`, sql)).toEqual(['sql-outside-a-repository'])
  expect(await rulesBroken(`${folder}/repository.ts`, sql)).toEqual([])
  const http = "import { fastify } from 'fastify'\nexport default fastify"
  for (const file of ['service.ts', 'rules.ts'])
    expect(await rulesBroken(`${folder}/${file}`, http)).toEqual(['http-inside-a-service'])
  expect(await rulesBroken('mock-server/src/doors/seeded/index.ts', http)).toEqual([])
})

it('two files do not need each other, not even for a type', async () => {
  const [one, other] = ['packages/records/src/one.ts', 'packages/records/src/other.ts']
  write(other, "import type { One } from './one.ts'\nexport type Other = One[]")
  expect(await rulesBroken(one, "import type { Other } from './other.ts'\nexport type One = Other[]")).toContain(
    'circle',
  )
  write(other, 'export type Other = string[]')
  expect(await rulesBroken(one, "import type { Other } from './other.ts'\nexport type One = Other[]")).toEqual([])
})
