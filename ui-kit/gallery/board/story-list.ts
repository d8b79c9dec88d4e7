/** Storybook's `index.json`. */
export interface StoryIndex {
  entries: Record<string, { id: string; type: string; title: string; name: string }>
}

export interface GalleryStory {
  id: string
  /** Place in the gallery: 布局/列表行. */
  component: string
  /** What of the component it shows: 超长文字. */
  state: string
}

const pages = /^(总览|规范|界面)/

/** The stories of components, or the gallery's own pages. */
export function storiesIn({ entries }: StoryIndex, kind: 'component' | 'page'): GalleryStory[] {
  return Object.values(entries)
    .filter(({ type, title }) => type === 'story' && pages.test(title) === (kind === 'page'))
    .map(({ id, title, name }) => ({ id, component: title, state: name }))
}

export const titleOf = ({ component, state }: GalleryStory): string => `${component} · ${state}`
