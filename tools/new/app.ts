import { before, sortedIn } from './insert.ts'
import { kebabForm, pascal, requireName, type Plan } from './plan.ts'

/** `app <name> <标题>`: a micro-app with one page, known to the platform, granted to the demo channels, drawn and proven masked. */
export function appPlan([askedName, askedTitle]: string[]): Plan {
  const name = requireName(askedName, kebabForm, 'The name in kebab-case')
  const title = requireName(askedTitle, /^[^\s'"<>{}|`]{1,20}$/, 'The title in Chinese')
  const folder = `apps/${name}`
  const page = `${pascal(name)}Page`
  const dependencies = { '@one-card/shell': '*', '@one-card/ui-kit': '*' }
  return {
    creates: {
      [`${folder}/package.json`]: `${JSON.stringify(
        {
          name: `@one-card/${name}`,
          version: '0.1.0',
          private: true,
          description: 'micro-app',
          type: 'module',
          sideEffects: ['**/*.css', '**/*.vue'],
          exports: { './micro': './src/micro.ts' },
          dependencies,
        },
        null,
        2,
      )}\n`,
      [`${folder}/README.md`]: `# ${name} · ${title}

* **Opened by** a channel at \`/h5/${name}/?token=…\`.
* **Needs** \`holder/capabilities\`, in the first HTML.
* **Returns** nothing.
`,
      [`${folder}/src/main.ts`]: `import { startApp } from '@one-card/shell'
import micro from './micro.ts'

void startApp(micro)
`,
      [`${folder}/src/micro.ts`]: `import { defineMicro } from '@one-card/shell'
import ${page} from './home/${page}.vue'

export default defineMicro({
  page: '${name}',
  title: '${title}',
  routes: [{ path: '', component: ${page} }],
  firstView: { capabilities: 'holder/capabilities' },
})
`,
      [`${folder}/src/home/${page}.vue`]: `<script setup lang="ts">
import { PageFrame, StatePage } from '@one-card/ui-kit'
</script>

<template>
  <PageFrame title="${title}" speech="${title}，暂无内容">
    <StatePage kind="empty" title="暂无内容" text="" />
  </PageFrame>
</template>
`,
      [`${folder}/src/home/${page}.test.ts`]: `import { providePreferences, type Mode } from '@one-card/ui-kit'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ${page} from './${page}.vue'

it.each(['standard', 'elderly'] as Mode[])('says in %s mode what it is', (mode) => {
  const page = mount(${page}, {
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode, setMode: () => undefined })] },
  })
  expect(page.find('h1').text()).toBe('${title}')
})
`,
    },
    edits: {
      'package-lock.json': (text) => lockedWith(text, name, dependencies),
      'packages/platform-api/src/page-names.ts': (text) =>
        text.replace(/(export const pageNames = \[[^\]]*)\]/, `$1, '${name}']`),
      'packages/platform-api/src/pages.ts': (text) =>
        before(
          text,
          `  '${name}': { title: '${title}', authLevel: 2, routes: { '': '${title}' } },`,
          /^\} as const satisfies Record<PageName/,
        ),
      'mock-server/src/worlds/access/channels.ts': (text) =>
        text.replace(/(\n {2}national: \[[^\]]*)\]/, `$1, '${name}']`),
      // A page without personal data has one row for each mode, in the order of the crawl.
      'docs/masking-proof.md': (text) =>
        ['普通模式', '适老模式'].reduce(
          (page, mode) =>
            sortedIn(
              page,
              `| \`/h5/${name}/\` | 打开 | ${mode} | 没有个人信息 | — | — | — | — |`,
              /^\| `\/h5\//,
              pageOf,
            ),
          text,
        ),
    },
    next: [
      `say in ${folder}/README.md who opens it, what it needs and what it returns`,
      'its first view and its state: `firstView` of src/micro.ts, src/home/use<Thing>.ts',
      'the level it takes and its other routes: packages/platform-api/src/pages.ts',
      'with personal data on it: `npm run proof`; then `npm run screens`',
    ],
  }
}

const pageOf = (row: string) => row.split('/')[2]!

/** The lockfile as `npm install` would write it: the new workspace and the link to it, each in its place. */
function lockedWith(text: string, name: string, dependencies: Record<string, string>): string {
  const lock = JSON.parse(text) as { packages: Record<string, object> }
  const packages = {
    ...lock.packages,
    [`apps/${name}`]: { name: `@one-card/${name}`, version: '0.1.0', dependencies },
    [`node_modules/@one-card/${name}`]: { resolved: `apps/${name}`, link: true },
  }
  const sorted = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'))
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted.map((key) => [key, packages[key]])) }, null, 2)}\n`
}
