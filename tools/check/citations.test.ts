import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionNumbers, faultsIn, readCited } from './citations.ts'

const root = join(import.meta.dirname, '../..')
const kinds = ['ts', 'vue', 'mjs', 'js', 'css', 'html', 'sql', 'yml', 'md'].map((kind) => `*.${kind}`)
/** The law itself, and the seeds of this test. */
const apart = /^docs\/standard\.md$|\/citations\.test\.ts$/
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...kinds], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && !apart.test(file) && existsSync(join(root, file)))
const cited = readCited(
  root,
  files.concat('docs/standard.md').filter((file) => file.endsWith('.md')),
)
const faultsOf = (text: string) => faultsIn(text, 'CONTRIBUTING.md', root, cited).map(({ fault }) => fault)

it('cites nothing that stands outside the repository', () => {
  const faults = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return faultsIn(text, file, root, cited).map(
      ({ at, fault }) => `${file}:${text.slice(0, at).split('\n').length} ${fault}`,
    )
  })
  expect(faults).toEqual([])
})

it('gives each decision one number and one line in the table of decisions', () => {
  const numbers = decisionNumbers(root)
  expect(numbers).toEqual([...new Set(numbers)])
  const folder = join(root, 'docs/decisions')
  const table = [
    ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| (\d{4})(?:–(\d{4}))? \| \[(.*)\]\((.*)\) \|$/gm),
  ]
  const listed = table.flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, place) => String(Number(from) + place).padStart(4, '0')),
  )
  expect(listed).toEqual(numbers)
  for (const [, number, last, title, file] of table)
    if (last === undefined) expect(readFileSync(join(folder, file!), 'utf8')).toMatch(`# ${number} · ${title}\n`)
})

describe('a citation that leads nowhere', () => {
  it.each([
    ['See ../shared/design/architecture.md.', 'is outside'],
    ['(decision 18)', 'no decision 18'],
    ['(decisions 0118 and 0199)', 'no decision 0199'],
    ['as issue 4 asks', 'outside the repository'],
    ['(§8.3.2-z)', 'no § 8.3.2-z'],
    ['(§5.3.3-a-9)', 'no § 5.3.3-a-9'],
    ['(visual-spec §19)', 'no visual-spec § 19'],
    ['(visual-spec §10-12)', 'no visual-spec § 10-12'],
    ['(field-notes N6, M99)', 'no field-notes M99'],
    ['table C.12', 'no table C.12'],
    ['(checklist 8.3.2)', 'outside the repository'],
    ['see roadmap.md', 'no roadmap.md'],
    ['[the way](docs/nowhere/README.md)', 'no docs/nowhere/README.md'],
  ])('%s is found', (text, fault) => {
    expect(faultsOf(text).join()).toContain(fault)
  })

  it.each([
    '(§8.3.2-b, decision 0101)',
    '(§7.1.3-b/c)',
    '(§8.4-b, visual-spec §10-6)',
    '(field-notes R12, N6 and §5)',
    '(RFC 9700 §4.4.2.2)',
    'tables D.1 and D.2, decisions 0109–0121',
    '[the wire](docs/wire.md)',
  ])('%s is held', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})
