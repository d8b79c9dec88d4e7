import { kebab, requireName, requireOneOf, type Plan } from './plan.ts'
import { sortedIn } from './insert.ts'

/** `component <theme> <Name>`: Vue file, stories and a test below the theme, exported from the kit. `words` are the themes' Chinese words. */
export function componentPlan([askedTheme, askedName]: string[], words: Record<string, string>): Plan {
  const theme = requireOneOf(askedTheme, Object.keys(words), 'The theme')
  const name = requireName(askedName, /^[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*$/, 'The name in PascalCase')
  const folder = `ui-kit/src/${theme}/${kebab(name)}`
  return {
    creates: {
      [`${folder}/${name}.vue`]: `<script setup lang="ts">
defineProps<{ text: string }>()
</script>

<template>
  <p class="text">{{ text }}</p>
</template>

<style scoped>
.text {
  color: var(--color-ink-1);
  font: var(--text-body);
}
</style>
`,
      [`${folder}/${name}.stories.ts`]: `import type { Story, StoryMeta } from '../../story.ts'
import ${name} from './${name}.vue'

export default { title: '${words[theme]}/${name}', component: ${name}, parameters: { use: { when: '什么时候用', not: '什么时候用别的' } } } satisfies StoryMeta

export const Plain: Story = { name: '默认', args: { text: '示例文字' } }
`,
      [`${folder}/${name}.test.ts`]: `import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ${name} from './${name}.vue'

it('shows its text', () => {
  expect(mount(${name}, { props: { text: '示例文字' } }).text()).toBe('示例文字')
})
`,
    },
    edits: {
      'ui-kit/src/index.ts': (text) =>
        sortedIn(
          text,
          `export { default as ${name} } from './${theme}/${kebab(name)}/${name}.vue'`,
          new RegExp(`from '\\./${theme}/.*\\.vue'$`),
          (line) => line.split("from '")[1]!,
        ),
    },
    next: [
      `give the story of ${folder} its Chinese name, and one story for each state`,
      `component tokens, if it needs any: ui-kit/tokens/components/${kebab(name)}.json`,
    ],
  }
}
