import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openServices } from './index.ts'
import type { Service } from './service.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/wire.md'), 'utf8')
const served = new Map(
  [...page.matchAll(/^\| `([a-z/-]+)` \| (.*) → (.*) \|$/gm)].map(([, name, params, result]) => [
    name!,
    { params: params!, result: result! },
  ]),
)
const words = (text: string) => text.match(/[A-Za-z]+/g) ?? []

describe('docs/wire.md', () => {
  it('lists the open services of the registry, each once and in its order', () => {
    expect([...served.keys()]).toEqual(Object.keys(openServices))
  })

  it.each(Object.entries<Service>(openServices))(
    'names every parameter and result of %s',
    (name, { params, result }) => {
      const line = served.get(name)
      expect(words(line?.params ?? '')).toEqual(expect.arrayContaining(Object.keys(params.properties)))
      expect(words(line?.result ?? '')).toEqual(expect.arrayContaining(Object.keys(result.properties)))
    },
  )
})
