import { dayWords as wordsOfDay, platformTime } from '@one-card/ui-kit'

/** §10.2.3-a, in the order of the tabs. */
export const articleKinds = [
  { value: 'guide', word: '使用指南' },
  { value: 'news', word: '热点资讯' },
  { value: 'term', word: '名词科普' },
  { value: 'question', word: '常见问题' },
] as const

export type ArticleKind = (typeof articleKinds)[number]['value']

/** `2026-03-16` → 3月16日, with the year where it is not this one. */
export const dayWords = (day: string, nowMs: number) => wordsOfDay(day, platformTime(nowMs))
