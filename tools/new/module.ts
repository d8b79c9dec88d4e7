import { before, sortedIn } from './insert.ts'
import { camel, kebabForm, requireName, requireOneOf, type Plan } from './plan.ts'

/** `module <domain> <name>`: a module with one open service and its test, wired in platform.ts, registered and listed in docs/wire.md. */
export function modulePlan([askedDomain, askedName]: string[], domains: string[]): Plan {
  const domain = requireOneOf(askedDomain, domains, 'The domain')
  const name = requireName(askedName, kebabForm, 'The name in kebab-case')
  const place = `domains/${domain}/${name}`
  const up = '../../..'
  const testPlatform = `${up}/../test/demo-platform.ts`
  const folder = `mock-server/src/${place}`
  const service = `${camel(name)}State`
  const factory = `${camel(name)}Module`
  const api = 'packages/platform-api/src'
  return {
    creates: {
      [`${api}/${name}.ts`]: `import { Type } from 'typebox'
import { dateTime } from './fields.ts'
import type { Service } from './service.ts'

/** \`at\` is the platform's time. */
export const ${service} = {
  name: '${name}/state',
  audience: 'open',
  title: '${name}：状态',
  clause: '§5.3.3',
  params: Type.Object({}),
  result: Type.Object({ at: dateTime() }),
} as const satisfies Service
`,
      [`${folder}/index.ts`]: `import { beijingTime } from '@one-card/envelope'
import { openServices } from '@one-card/platform-api'
import type { Deps } from '${up}/deps.ts'
import { handle } from '${up}/handler.ts'
import type { Module } from '${up}/module.ts'

export function ${factory}({ now }: Pick<Deps, 'now'>): Module {
  return {
    api: {},
    handlers: [handle(openServices['${name}/state'], async () => ({ at: beijingTime(now()) }))],
  }
}
`,
      [`${folder}/${name}.test.ts`]: `import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPlatform } from '${testPlatform}'

let platform: Awaited<ReturnType<typeof demoPlatform>>
beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

it("answers with the platform's time", async () => {
  expect(await platform.open('${name}/state', '示例服务大厅窗口', {})).toEqual({ at: '2026-11-23 09:30:00' })
})
`,
    },
    edits: {
      'mock-server/src/platform.ts': (text) =>
        before(
          sortedIn(text, `import { ${factory} } from './${place}/index.ts'`, /^import \{ \w+Module\b/),
          `  add(${factory}(deps))`,
          /^$/,
          /^ {2}const \w+ = add\(/,
        ),
      [`${api}/open-services.ts`]: (text) =>
        before(
          sortedIn(
            text,
            `import { ${service} } from './${name}.ts'`,
            /^import \{ .* \} from '\.\//,
            (line) => line.split("from '")[1]!,
          ),
          `  '${name}/state': ${service},`,
          /^\} as const/,
          /^export const openServices/,
        ),
      'docs/wire.md': (text) => before(text, `| \`${name}/state\` | — → at |`, /^$/, /^\| \`user-token\/issue\`/),
    },
    next: [
      `say in ${api}/${name}.ts what the service is: title, clause, params, result; the same in docs/wire.md`,
      `tables, if it keeps any: ${folder}/schema.ts and repository.ts, then \`npm run migrations\``,
      'who may call it: mock-server/src/worlds; words for its refusals: packages/prompts/src/areas',
    ],
  }
}
