import { expect, it } from 'vitest'
import type { Result } from '../measuring/checks.ts'
import { signOff, type Review } from './sign-off.ts'

const result: Result = {
  story: { id: 'a--b', component: '布局/列表行', state: '可点按' },
  mode: 'elderly',
  textStep: 7,
  figures: { contrast: 7.17, target: { width: 48, height: 60 }, fontPx: 18, overflowPx: 0 },
  findings: [{ rule: 'cut-words', element: 'p.title「<b>&」', measured: '缺 9 px', wanted: '文字完整' }],
}
const review: Review = {
  kitVersion: '0.1.0',
  date: '2026年11月23日',
  opinion: '按钮再高一些',
  results: [result],
  tokens: {
    before: '0.1.0',
    after: '当前',
    found: [
      {
        path: 'space.4',
        kind: 'changed',
        type: 'dimension',
        before: { type: 'dimension', css: '16px', alias: undefined },
        after: { type: 'dimension', css: '20px', alias: undefined },
      },
    ],
  },
  apps: [
    {
      app: 'ecard-code',
      deviations: [{ app: 'ecard-code', place: 'src/code/CodePage.vue:46', kind: 'length', what: '14px' }],
    },
    { app: 'usage-records', deviations: [] },
  ],
}
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const rowsOf = (html: string) =>
  [...read(html).querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent))

it('holds versions, day, opinion, figures, findings, token differences and deviations in one file', () => {
  expect(rowsOf(signOff(review))).toEqual(
    expect.arrayContaining([
      ['组件库版本', '0.1.0'],
      ['令牌对比', '0.1.0 → 当前'],
      ['日期', '2026年11月23日'],
      ['意见', '按钮再高一些'],
      ['适老', '1', '7.17', '48 × 60', '18', '无', '1'],
      ['布局/列表行 · 可点按', '适老', '7 档', '文字被截断', '缺 9 px', '文字完整', 'p.title「<b>&」'],
      ['space.4', '改变', '16px', '20px'],
      ['ecard-code', 'src/code/CodePage.vue:46', '自定尺寸', '14px'],
      ['usage-records', '—', '没有偏离', '—'],
    ]),
  )
})

it('says so when nothing was measured and nothing differs', () => {
  const rows = rowsOf(signOff({ ...review, results: [], tokens: { before: '当前', after: '当前', found: [] } }))
  expect(rows).toContainEqual(['本次没有测量'])
  expect(rows).toContainEqual(['两个版本相同'])
})

it('needs nothing else to be read, marks its samples and has lines to sign', () => {
  const html = signOff(review)
  expect(html).not.toMatch(/<script|<link|src=|href=|url\(/)
  expect(read(html).body.textContent).toContain('均为示例数据')
  expect(read(html).querySelectorAll('.sign div')).toHaveLength(4)
})
