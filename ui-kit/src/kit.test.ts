import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { provideMode, type Mode } from './index.ts'
import { shown, storiesOf, type StoryFile } from '../preview/stories.ts'
import { tokensCss } from '../tokens/tokens-css.ts'
import { tokensTs } from '../tokens/tokens-ts.ts'

const source = import.meta.dirname
const folders = readdirSync(join(source, 'components'))
const pascal = (folder: string) => folder.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())
const looks = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(vue|css)$/.test(file) && !file.includes('tokens.css'))
const files = import.meta.glob<StoryFile>('./components/*/*.stories.ts', { eager: true })

describe('every component', () => {
  it.each(folders)('%s has its Vue file, stories and a test', (folder) => {
    const name = pascal(folder)
    expect(readdirSync(join(source, 'components', folder))).toEqual(expect.arrayContaining([`${name}.vue`, `${name}.stories.ts`, `${name}.test.ts`]))
  })

  it.each(folders)('%s is exported by name', (folder) => {
    expect(readFileSync(join(source, 'index.ts'), 'utf8')).toContain(`default as ${pascal(folder)}`)
  })
})

describe('the look', () => {
  it.each(looks)('%s takes colours and text sizes from tokens alone', (file) => {
    const styles = readFileSync(join(source, file), 'utf8').replace(/&#/g, '')
    expect(styles.match(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(|font-size|font:(?! (inherit|var\(--text-))/gi) ?? []).toEqual([])
  })

  it('has tokens.css and tokens.ts as the token files make them; run `npx tsx ui-kit/tokens/build.ts`', async () => {
    expect(readFileSync(join(source, 'tokens/tokens.css'), 'utf8')).toBe(await tokensCss())
    expect(readFileSync(join(source, 'tokens/tokens.ts'), 'utf8')).toBe(await tokensTs())
  })

  it('uses no variable that is not a token', () => {
    const known = new Set(readFileSync(join(source, 'tokens/tokens.css'), 'utf8').match(/--[\w-]+(?=:)/g))
    const used = looks.flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/var\((--(?!van-)[\w-]+)/g)].map(([, name]) => name!))
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })
})

describe.each(['standard', 'elderly'] as Mode[])('drawn by the server in %s mode', (mode) => {
  const all = Object.values(files).flatMap((file) => storiesOf(file).map((story) => ({ name: `${file.default.title} · ${story.name}`, file, story })))

  it.each(all)('$name has no style attribute, which the CSP would refuse', async ({ file, story }) => {
    const app = createSSRApp(shown(file.default, story))
    provideMode(app, { mode: () => mode, setMode: () => undefined })
    const html = await renderToString(app)
    expect(html).not.toMatch(/\sstyle=/)
    expect(html.length).toBeGreaterThan(20)
  })
})
