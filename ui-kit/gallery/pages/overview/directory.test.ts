import { expect, it } from 'vitest'
import { directoryOf } from './directory.ts'

const entry = (id: string, title: string, importPath = './src/layout/a/A.stories.ts') => ({ id, title, importPath })

it('lists components by category, leads to the first state and counts the states', () => {
  expect(directoryOf([entry('a--x', '基础/按钮'), entry('a--y', '基础/按钮'), entry('b--x', '布局/列表行')])).toEqual([
    { category: '基础', components: [{ name: '按钮', address: './?path=/story/a--x', states: 2 }] },
    { category: '布局', components: [{ name: '列表行', address: './?path=/story/b--x', states: 1 }] },
  ])
})

it('leaves the pages of the gallery to the sidebar', () => {
  expect(directoryOf([entry('p--page', '规范/颜色', './gallery/pages/colours/Colours.stories.ts')])).toEqual([])
})
