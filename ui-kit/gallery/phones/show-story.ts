import { h, type Component } from 'vue'
import type { StoryMeta } from '@one-card/ui-kit/story'
import { shown } from '../stories.ts'
import PhonePair from './PhonePair.vue'
import { stage, type Globals } from './stage.ts'
import StoryCanvas from './StoryCanvas.vue'

/** What Storybook knows of a story when it draws it; `page` marks the gallery's own pages, which have the whole width. */
export interface Drawn {
  id: string
  title: string
  name: string
  component?: unknown
  initialArgs: Record<string, unknown>
  parameters: Partial<StoryMeta['parameters']> & { page?: true }
  globals: Record<string, unknown>
}

/** A page as it is, a bare story on its ground, and otherwise a phone for each mode. */
export function showStory({ id, title, name, component, initialArgs, parameters, globals }: Drawn): Component {
  Object.assign(stage, globals as unknown as Globals)
  const screen = parameters.screen ?? false
  const content = shown(
    { title, component: component as Component, parameters: parameters as StoryMeta['parameters'] },
    { name, args: initialArgs },
  )
  if (parameters.page) return { setup: () => content }
  return {
    setup: () => () =>
      stage.bare
        ? h(StoryCanvas, { ground: parameters.ground, screen }, content)
        : h(PhonePair, { id, title, name, use: parameters.use, screen }),
  }
}
