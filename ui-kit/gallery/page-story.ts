import type { Component } from 'vue'

/** A page of the gallery as Storybook reads it: the whole width, no phones. Its one story has the page's name, so that the sidebar shows one line. */
export interface PageMeta {
  title: string
  component: Component
  parameters: { page: true }
}

export interface PageStory {
  name: string
  args: Record<string, unknown>
}
