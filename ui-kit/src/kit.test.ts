import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { themes, type StoryMeta } from './story.ts'
import { tokensCss } from '../tokens/tokens-css.ts'
import { tokensTs } from '../tokens/tokens-ts.ts'

const source = import.meta.dirname
const folders = Object.keys(themes).flatMap((theme) =>
  readdirSync(join(source, theme)).map((name) => `${theme}/${name}`),
)
const pascal = (folder: string) =>
  folder.replace(/^.*\//, '').replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())
const files = import.meta.glob<{ default: StoryMeta }>('./*/*/*.stories.ts', { eager: true })

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

it.each(Object.entries(files))(
  '%s says when it is the right one, and when another is',
  (_, { default: { parameters } }) => {
    for (const words of [parameters.use.when, parameters.use.not]) expect(words).toMatch(/^[^。]{4,30}$/)
  },
)
