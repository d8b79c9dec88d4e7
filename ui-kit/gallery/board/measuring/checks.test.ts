import { expect, it } from 'vitest'
import type { Finding, Rule } from '@one-card/measure'
import { storiesIn } from '../story-list.ts'
import { checksOf, countsOf, worst, type Result } from './checks.ts'

const story = { id: 'a--b', component: '布局/列表行', state: '可点按' }
const finding = (rule: Rule): Finding => ({ rule, element: 'p', measured: '', wanted: '' })
const result = (figures: Partial<Result['figures']>, ...findings: Finding[]): Result => ({
  story,
  mode: 'standard',
  textStep: 1,
  findings,
  figures: { contrast: undefined, target: undefined, fontPx: undefined, overflowPx: 0, ...figures },
})

it("takes the stories of components from the gallery's index, and its own pages only when asked", () => {
  const entry = (title: string, type = 'story') => ({ id: title, type, title, name: '默认' })
  const index = { entries: { a: entry('规范/颜色'), b: entry('布局/列表行'), c: entry('布局/列表行', 'docs') } }
  expect(storiesIn(index, 'component')).toEqual([{ id: '布局/列表行', component: '布局/列表行', state: '默认' }])
  expect(storiesIn(index, 'page').map(({ component }) => component)).toEqual(['规范/颜色'])
})

it('checks every story in every mode at every step, one mode after the other', () => {
  const checks = checksOf([story, { ...story, id: 'a--c' }], ['standard', 'elderly'], [1, 7])
  expect(checks.map(({ story: { id }, mode, textStep }) => `${mode} ${id} ${textStep}`)).toEqual([
    'standard a--b 1',
    'standard a--b 7',
    'standard a--c 1',
    'standard a--c 7',
    'elderly a--b 1',
    'elderly a--b 7',
    'elderly a--c 1',
    'elderly a--c 7',
  ])
})

it('tells the worst of all, where there is any', () => {
  expect(
    worst([
      result({}),
      result({ contrast: 5, fontPx: 14, target: { width: 300, height: 48 } }),
      result({ contrast: 4.7, overflowPx: 12, target: { width: 44, height: 90 } }),
    ]),
  ).toEqual({ contrast: 4.7, fontPx: 14, overflowPx: 12, target: { width: 44, height: 90 } })
  expect(worst([result({})])).toEqual({ contrast: undefined, fontPx: undefined, target: undefined, overflowPx: 0 })
})

it('counts what was broken, most often first', () => {
  expect(
    countsOf([result({}, finding('target')), result({}, finding('cut-words'), finding('cut-words')), result({})]),
  ).toEqual([
    ['cut-words', 2],
    ['target', 1],
  ])
})
