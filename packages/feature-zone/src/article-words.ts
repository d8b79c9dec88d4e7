/** §10.2.3-a, in the order of the tabs. */
export const articleKinds = [
  { value: 'guide', word: '使用指南' },
  { value: 'news', word: '热点资讯' },
  { value: 'term', word: '名词科普' },
  { value: 'question', word: '常见问题' },
] as const

export type ArticleKind = (typeof articleKinds)[number]['value']

/** `2026-03-16` → 3月16日, with the year where it is not this one. */
export function dayWords(day: string, nowMs: number): string {
  const [year, month, date] = day.split('-').map(Number)
  const ofThisYear = new Date(nowMs).getFullYear() === year
  return `${ofThisYear ? '' : `${year}年`}${month}月${date}日`
}
