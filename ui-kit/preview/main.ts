import { createApp, h, ref, type App } from 'vue'
import { provideMode, type Mode } from '../src/index.ts'
import type { Story, StoryMeta } from '../src/story.ts'
import './preview.css'

type StoryFile = { default: StoryMeta } & Record<string, Story | StoryMeta>

/** Every story in both modes, side by side. `?only=code-card` shows one component, `?width=320` another phone. */
const query = new URLSearchParams(location.search)
const files = import.meta.glob<StoryFile>('../src/components/*/*.stories.ts', { eager: true })

function storyApp({ component }: StoryMeta, { args }: Story, first: Mode): App {
  const mode = ref(first)
  const slots = Object.fromEntries(['default', 'lead'].filter((name) => name in args).map((name) =>
    [name, () => (typeof args[name] === 'function' ? args[name]() : args[name])]))
  const props = Object.fromEntries(Object.entries(args).filter(([name]) => !(name in slots)))
  const app = createApp({ render: () => h('div', { 'data-mode': mode.value }, [h(component, props, slots)]) })
  provideMode(app, { mode: () => mode.value, setMode: (next) => { mode.value = next } })
  return app
}

function add<K extends keyof HTMLElementTagNameMap>(parent: Element, tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = parent.appendChild(document.createElement(tag))
  element.className = className
  element.textContent = text
  return element
}

for (const [path, file] of Object.entries(files)) {
  if (query.has('only') && !path.includes(`/${query.get('only')}/`)) continue
  for (const [key, story] of Object.entries(file)) {
    if (key === 'default' || !('args' in story)) continue
    const row = add(document.body, 'section', 'pair')
    add(row, 'h2', 'what', `${file.default.title} · ${story.name}`)
    for (const mode of ['standard', 'elderly'] as const) {
      const phone = add(row, 'div', `phone phone-${query.get('width') ?? '390'} ${file.default.parameters?.ground ?? ''}`)
      storyApp(file.default, story, mode).mount(phone)
    }
  }
}
