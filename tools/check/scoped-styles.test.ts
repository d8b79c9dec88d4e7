import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { componentOf, findLeaks, findLostClasses, readComponents } from './scoped-styles.ts'

const used = (template: string) => componentOf('ui-kit/Part.vue', `<template>${template}</template>`)
const user = (template: string, css: string) =>
  componentOf('apps/a/Page.vue', `<template><main>${template}</main></template><style scoped>${css}</style>`)

it.each([
  ['a name that both chose', '<p class="state" />', '<Part />', '.state {}'],
  ['behind another part of the selector', '<p class="state" />', '<Part />', '.page > .state {}'],
  ['in a media query', '<p class="state" />', '<Part />', '@media (max-width: 300px) { .page .state {} }'],
  ['a name that is there at times', '<p :class="{ on: chosen }" />', '<Part />', '.on {}'],
  ['one of several that stand in turn', '<p v-if="a" /><p v-else class="state" />', '<Part />', '.state {}'],
])('finds a rule that reaches a component used: %s', (_, part, page, css) => {
  expect(findLeaks([used(part), user(page, css)])).toHaveLength(1)
})

it.each([
  ['the class is given to the component', '<p class="state" />', '<Part class="state" />', '.state {}'],
  ['it stands further in', '<p><b class="state" /></p>', '<Part />', '.state {}'],
  ['it is an ancestor only', '<p class="state" />', '<Part />', '.state .other {}'],
  ['several stand side by side', '<p class="state" /><p />', '<Part />', '.state {}'],
  ['only the value has that name', '<p :class="{ on: state }" />', '<Part />', '.state {}'],
])('accepts a rule where %s', (_, part, page, css) => {
  expect(findLeaks([used(part), user(page, css)])).toEqual([])
})

it('is found through a component whose outermost is another component', () => {
  const outer = componentOf('ui-kit/Outer.vue', '<template><Part /></template>')
  expect(findLeaks([used('<p class="state" />'), outer, user('<Outer />', '.state {}')])).toEqual([
    'apps/a/Page.vue: .state reaches Outer.vue',
  ])
})

it.each([
  ['several stand outermost', '<p /><b />', ['apps/a/Page.vue: .wide is lost on Part.vue']],
  ['one stands outermost', '<p />', []],
  ['one of several stands in turn', '<p v-if="a" /><b v-else />', []],
  ['it says itself where it goes', '<p /><b v-bind="$attrs" />', []],
])('a class given to a component is lost where several stand outermost: %s', (_, part, lost) => {
  expect(findLostClasses([used(part), user('<Part class="wide" />', '')])).toEqual(lost)
})

it('happens in no component of the suite', () => {
  const root = join(import.meta.dirname, '../..')
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.vue'], { cwd: root })
  const files = listed.toString().trim().split('\n')
  expect(files.length).toBeGreaterThan(300)
  const components = readComponents(root, files)
  expect(findLeaks(components)).toEqual([])
  expect(findLostClasses(components)).toEqual([])
})
