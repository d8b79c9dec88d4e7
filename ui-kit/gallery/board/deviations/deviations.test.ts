// @vitest-environment node
import { expect, it } from 'vitest'
import { deviationsIn } from './deviations.ts'

const found = (source: string, file = 'src/pages/Page.vue') =>
  deviationsIn('an-app', file, source).map(({ kind, what, place }) => [kind, what, place.split(':')[1]])

it('finds raw measures, colours and fonts in styles, with their lines', () => {
  expect(
    found(
      '<template><p /></template>\n<style scoped>\n.a { margin: 14px var(--space-2); }\n.b { color: #fff; font-size: 15px; }\n</style>',
    ),
  ).toEqual([
    ['length', '14px', '3'],
    ['colour', '#fff', '4'],
    ['font', 'font-size: 15px', '4'],
  ])
})

it('lets tokens, hairlines, widths of the screen and comments pass', () => {
  expect(
    found(
      '<template><p /></template>\n<style scoped>\n/* 14px #fff */\n.a { margin: var(--space-3) 0; border: 1px solid var(--color-line); font: var(--text-small); }\n@media (max-width: 359px) { .a { margin: 0; } }\n</style>',
    ),
  ).toEqual([])
})

it("finds raw elements wherever they stand, and not the kit's", () => {
  expect(
    found(
      '<template>\n  <div v-if="a">\n    <button v-for="b in c" :key="b">好</button>\n  </div>\n  <svg v-else />\n  <ActionButton />\n</template>',
    ),
  ).toEqual([
    ['element', '<button>', '3'],
    ['element', '<svg>', '5'],
  ])
})

it("names a part with a look of its own, and not one that only arranges the kit's", () => {
  const part = (css: string) => `<template><div class="a" /></template>\n<style scoped>\n${css}\n</style>`
  expect(found(part('.a { background: var(--color-surface); }'), 'src/home/Band.vue')).toEqual([
    ['component', 'Band', '1'],
  ])
  expect(found(part('.a { margin-top: var(--space-2); }'), 'src/home/Band.vue')).toEqual([])
})
