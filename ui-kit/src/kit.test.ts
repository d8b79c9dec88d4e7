import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { providePreferences, type Mode } from './index.ts'
import { shown, storiesOf, type StoryFile } from '../preview/stories.ts'
import { themes } from './story.ts'
import { tokensCss } from '../tokens/tokens-css.ts'
import { tokensTs } from '../tokens/tokens-ts.ts'

const source = import.meta.dirname
const folders = Object.keys(themes).flatMap((theme) =>
  readdirSync(join(source, theme)).map((name) => `${theme}/${name}`),
)
const pascal = (folder: string) =>
  folder.replace(/^.*\//, '').replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())
const files = import.meta.glob<StoryFile>('./*/*/*.stories.ts', { eager: true })

describe('every component', () => {
  it.each(folders)('%s has its Vue file, stories and a test', (folder) => {
    const name = pascal(folder)
    expect(readdirSync(join(source, folder))).toEqual(
      expect.arrayContaining([`${name}.vue`, `${name}.stories.ts`, `${name}.test.ts`]),
    )
  })

  it.each(folders)('%s is exported by name', (folder) => {
    expect(readFileSync(join(source, 'index.ts'), 'utf8')).toContain(`default as ${pascal(folder)}`)
  })
})

it('tokens.css and tokens.ts are as the token files make them; run `npx tsx ui-kit/tokens/build.ts`', async () => {
  expect(readFileSync(join(source, 'tokens/tokens.css'), 'utf8')).toBe(await tokensCss())
  expect(readFileSync(join(source, 'tokens/tokens.ts'), 'utf8')).toBe(await tokensTs())
})

it.each(Object.entries(files))('%s stands in the gallery below the word of its theme', (path, file) => {
  const theme = path.split('/')[1] as keyof typeof themes
  expect(file.default.title).toMatch(new RegExp(`^${themes[theme]}/[^/]+$`))
})

describe.each(['standard', 'elderly'] as Mode[])('drawn by the server in %s mode', (mode) => {
  const all = Object.values(files).flatMap((file) =>
    storiesOf(file).map((story) => ({ name: `${file.default.title} · ${story.name}`, file, story })),
  )

  it.each(all)('$name has no style attribute, which the CSP would refuse', async ({ file, story }) => {
    const app = createSSRApp(shown(file.default, story))
    providePreferences(app, { mode: () => mode, setMode: () => undefined })
    const html = await renderToString(app)
    expect(html).not.toMatch(/\sstyle=/)
    expect(html.length).toBeGreaterThan(20)
  })
})
