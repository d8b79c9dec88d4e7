/** What is measured, by name, in the order of a report. */
export const ruleWords = {
  'text-contrast': '文字对比度',
  'ground-unknown': '底色无法确定',
  'control-contrast': '控件对比度',
  'font-size': '字号',
  'heading-size': '标题字号',
  'line-height': '行高',
  target: '点按区域',
  sideways: '横向溢出',
  'cut-words': '文字被截断',
  'covered-words': '文字被遮挡',
  'icons-in-row': '一行图标过多',
  loop: '循环动画',
  zoom: '禁止缩放',
  vanished: '自动消失',
  purpose: '要点不在第一屏',
} as const

export type Rule = keyof typeof ruleWords

/** One place that is not as demanded. */
export interface Finding {
  rule: Rule
  /** A short path and the words in it, as `nameOf` writes them. */
  element: string
  measured: string
  wanted: string
}
