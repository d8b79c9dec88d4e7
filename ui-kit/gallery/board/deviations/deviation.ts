export const deviationWords = {
  length: '自定尺寸',
  colour: '自定颜色',
  font: '自定字体字号',
  element: '未用组件库',
  component: '自有组件',
} as const

/** One place where a micro-app or a feature goes its own way. */
export interface Deviation {
  app: string
  /** Below the app's folder, with its line: `src/code/CodePage.vue:46`. */
  place: string
  kind: keyof typeof deviationWords
  /** What stands there. */
  what: string
}
