import { createApp, h, ref, type App } from 'vue'
import { providePreferences, type Mode } from '@one-card/ui-kit'
import type { Story, StoryMeta } from '@one-card/ui-kit/story'
import { shown, storiesOf, type StoryFile } from '../stories.ts'
import './preview.css'

/** Every story in both modes, side by side. `?only=code-card` shows one component, `?width=320` another phone. */
const query = new URLSearchParams(location.search)
const files = import.meta.glob<StoryFile>('../../src/*/*/*.stories.ts')

let apps = 0

function storyApp(meta: StoryMeta, story: Story, first: Mode): App {
  const mode = ref(first)
  const content = shown(meta, story)
  const app = createApp({ render: () => h('div', { 'data-mode': mode.value }, [content()]) })
  // Many apps on one page: their ids must not meet.
  app.config.idPrefix = `s${++apps}`
  providePreferences(app, {
    mode: () => mode.value,
    setMode: (next) => {
      mode.value = next
    },
  })
  return app
}

function add<K extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = parent.appendChild(document.createElement(tag))
  element.className = className
  element.textContent = text
  return element
}

for (const [path, load] of Object.entries(files)) {
  if (query.has('only') && !path.includes(`/${query.get('only')}/`)) continue
  const file = await load()
  for (const story of storiesOf(file)) {
    const row = add(document.body, 'section', 'pair')
    add(row, 'h2', 'what', `${file.default.title} · ${story.name}`)
    for (const mode of ['standard', 'elderly'] as const) {
      const phone = add(
        row,
        'div',
        `phone phone-${query.get('width') ?? '390'} ${file.default.parameters.ground ?? ''} ${file.default.parameters.screen ? 'screen' : ''}`,
      )
      storyApp(file.default, story, mode).mount(phone)
    }
  }
}
