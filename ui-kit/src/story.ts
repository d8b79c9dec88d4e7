import type { Component } from 'vue'

/** The folders that components stand in, in the gallery's order and by the gallery's words. */
export const themes = {
  primitives: '基础',
  layout: '布局',
  card: '卡与码',
  money: '支付与明细',
  zone: '专区',
  consent: '授权与真伪',
}

/** A story file as Storybook's component story format reads it; `default` among the args fills the slot. */
export interface StoryMeta {
  /** Place in the gallery, in Chinese: 卡与码/卡面. */
  title: string
  component: Component
  /** `use`: when it is the right one and when another is, a line each. `card`: shown on the blue of code pages. `ul`: a list item, shown inside a list. `screen`: lies over a whole phone. */
  parameters: { use: { when: string; not: string }; ground?: 'card'; within?: 'ul'; screen?: true }
}

export interface Story {
  name: string
  args: Record<string, unknown>
}
