import type { Component } from 'vue'

/** A story file as Storybook's component story format reads it; `default` among the args fills the slot. */
export interface StoryMeta {
  /** Place in the gallery, in Chinese: 卡与码/卡面. */
  title: string
  component: Component
  /** `card`: shown on the blue of code pages. `ul`: a list item, shown inside a list. `screen`: lies over a whole phone. */
  parameters?: { ground?: 'card'; within?: 'ul'; screen?: true }
}

export interface Story {
  name: string
  args: Record<string, unknown>
}
