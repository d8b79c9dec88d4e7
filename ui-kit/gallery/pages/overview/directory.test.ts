import { expect, it } from 'vitest'
import { directoryOf, narrowed } from './directory.ts'

const entry = (id: string, title: string, importPath = './src/layout/a/A.stories.ts') => ({ id, title, importPath })

it('lists components by category, leads to the first state and counts the states', () => {
  expect(directoryOf([entry('a--x', '基础/按钮'), entry('a--y', '基础/按钮'), entry('b--x', '布局/列表行')])).toEqual([
    { category: '基础', components: [{ name: '按钮', file: 'A', address: './?path=/story/a--x', states: 2 }] },
    { category: '布局', components: [{ name: '列表行', file: 'A', address: './?path=/story/b--x', states: 1 }] },
  ])
})

it('leaves the pages of the gallery to the sidebar', () => {
  expect(directoryOf([entry('p--page', '规范/颜色', './gallery/pages/colours/Colours.stories.ts')])).toEqual([])
})

it.each(['动态码', 'CodeCard', 'code card', 'code-card', 'CodeCard.vue', 'CodeCard.stories.ts', 'odec'])(
  'finds a component by %s',
  (text) => {
    const directory = directoryOf([
      entry('a--x', '卡与码/动态码', './src/card/code-card/CodeCard.stories.ts'),
      entry('b--x', '布局/列表行', './src/layout/list-row/ListRow.stories.ts'),
    ])
    expect(narrowed(directory, text).flatMap(({ components }) => components.map(({ name }) => name))).toEqual([
      '动态码',
    ])
    expect(narrowed(directory, ''), 'all of them without words').toEqual(directory)
  },
)
