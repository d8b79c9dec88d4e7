import { providePreferences, type Mode } from '@one-card/ui-kit'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { shown, storiesOf, type StoryFile } from './stories.ts'

const files = import.meta.glob<StoryFile>('../src/*/*/*.stories.ts', { eager: true })

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
