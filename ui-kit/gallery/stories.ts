import { h, type Component, type VNode } from 'vue'
import type { Story, StoryMeta } from '@one-card/ui-kit/story'

export type StoryFile = { default: StoryMeta } & Record<string, Story | StoryMeta>

export const storiesOf = (file: StoryFile): Story[] =>
  Object.entries(file).flatMap(([key, story]) => (key !== 'default' && 'args' in story ? [story] : []))

const slotNames = ['default', 'lead', 'head', 'foot', 'actions', 'primary', 'secondary', 'dock']

/** A story as a component: args named like a slot fill it, the others are props. */
export function shown({ component, parameters }: StoryMeta, { args }: Story): () => VNode {
  const slots = Object.fromEntries(
    slotNames
      .filter((name) => name in args)
      .map((name) => {
        const content = args[name]
        return [name, () => (typeof content === 'function' ? content() : content)]
      }),
  )
  const props = Object.fromEntries(Object.entries(args).filter(([name]) => !slotNames.includes(name)))
  const content = () => h(component as Component, props, slots)
  return parameters.within === undefined ? content : () => h(parameters.within!, [content()])
}
