import stylelint from 'stylelint'
import { expect, it } from 'vitest'

/** A style that is refused, the rule that refuses it, and the accepted form of the same. */
const seeded: [what: string, wrong: string, rule: string, right: string][] = [
  ['a colour in hex', '.a { color: #1a5bbf; }', 'color-no-hex', '.a { color: var(--color-primary); }'],
  [
    'a colour by function',
    '.a { background: rgba(0, 0, 0, .5); }',
    'function-disallowed-list',
    '.a { background: var(--color-scrim); }',
  ],
  ['a colour by name', '.a { border: 1px solid red; }', 'color-named', '.a { border: 1px solid currentColor; }'],
  [
    'a variable that is no token',
    '.a { color: var(--color-red); }',
    'no-unknown-custom-properties',
    '.a { color: transparent; }',
  ],
  [
    'a text size of its own',
    '.a { font-size: 17px; }',
    'declaration-property-value-allowed-list',
    '.a { font: var(--text-body); }',
  ],
  [
    'a text of its own',
    '.a { font: 600 17px/24px sans-serif; }',
    'declaration-property-value-allowed-list',
    '.a { font: inherit; }',
  ],
  [
    'a font of its own',
    '.a { font-family: KaiTi; }',
    'declaration-property-value-allowed-list',
    '.a { font-family: var(--font-family); }',
  ],
  [
    'a line height of its own',
    '.a { line-height: 1.2; }',
    'declaration-property-value-allowed-list',
    '.a { line-height: inherit; }',
  ],
  [
    'spread letters',
    '.a { letter-spacing: 2px; }',
    'declaration-property-value-allowed-list',
    '.a { letter-spacing: normal; }',
  ],
  ['a third weight', '.a { font-weight: 900; }', 'declaration-property-value-allowed-list', '.a { font-weight: 600; }'],
  ['the last word', '.a { top: 0 !important; }', 'declaration-no-important', '.a { top: 0; }'],
  [
    'a rule pasted twice',
    '.a { top: 0; }\n.b { top: 1px; }\n.a { top: 0; }',
    'no-duplicate-selectors',
    '.a { top: 0; }\n.b { top: 0; }',
  ],
  [
    'a layer of the host',
    '.a { z-index: 2000; }',
    'declaration-property-value-disallowed-list',
    '.a { z-index: 1999; }',
  ],
  ['flex gap', '.a { display: flex; gap: 8px; }', 'property-disallowed-list', '.a { display: grid; grid-gap: 8px; }'],
  ['inset', '.a { inset: 0; }', 'property-disallowed-list', '.a { top: 0; right: 0; bottom: 0; left: 0; }'],
  ['aspect-ratio', '.a { aspect-ratio: 1; }', 'property-disallowed-list', '.a { padding-top: 100%; }'],
  ['min()', '.a { width: min(100%, 480px); }', 'function-disallowed-list', '.a { width: 100%; max-width: 480px; }'],
  ['clamp()', '.a { width: clamp(1px, 2px, 3px); }', 'function-disallowed-list', '.a { width: calc(2px + 1px); }'],
  [':is()', ':is(.a, .b) { top: 0; }', 'selector-pseudo-class-disallowed-list', '.a, .b { top: 0; }'],
  [':has()', '.a:has(.b) { top: 0; }', 'selector-pseudo-class-disallowed-list', '.a { top: 0; }'],
  [':focus-visible alone', '.a:focus-visible { top: 0; }', 'selector-disallowed-list', '.a:focus { top: 0; }'],
  [
    'no ring',
    '.a:focus { outline: none; }',
    'one-card/focus-stays-visible',
    '.a:focus:not(:focus-visible) { outline: none; }',
  ],
  [
    'text nobody can select',
    '.a { user-select: none; }',
    'declaration-property-value-disallowed-list',
    '.a { user-select: text; }',
  ],
  [
    'what never stands still',
    '.a { animation: turn 1s linear infinite; }',
    'declaration-property-value-disallowed-list',
    '.a { animation: turn 1s linear; }',
  ],
  ['a unit of new browsers', '.a { height: 100dvh; }', 'unit-disallowed-list', '.a { height: 100vh; }'],
  [
    'a media range',
    '@media (width < 360px) { .a { top: 0; } }',
    'media-feature-range-notation',
    '@media (max-width: 359px) { .a { top: 0; } }',
  ],
  [
    'an exception without its reason',
    '/* stylelint-disable-next-line declaration-no-important */\n.a { top: 0 !important; }',
    '--report-descriptionless-disables',
    '/* stylelint-disable-next-line declaration-no-important -- Why. */\n.a { top: 0 !important; }',
  ],
]

async function rulesBroken(style: string): Promise<string[]> {
  const code = `<template><p class="a" /></template>\n<style scoped>\n${style}\n</style>\n`
  const { results } = await stylelint.lint({
    code,
    codeFilename: 'ui-kit/src/layout/seeded/Seeded.vue',
    configFile: 'stylelint.config.js',
  })
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

it.each(seeded)('%s fails, and what stands in its place does not', async (_what, wrong, rule, right) => {
  expect(await rulesBroken(wrong)).toContain(rule)
  expect(await rulesBroken(right)).toEqual([])
})

it('looks into files of components, of micro-apps and of the kit, and leaves out what is made from tokens', async () => {
  const { results } = await stylelint.lint({
    files: ['ui-kit/**/*.{vue,css}', 'apps/**/*.{vue,css}'],
    configFile: 'stylelint.config.js',
  })
  const files = results.filter(({ ignored }) => !ignored).map(({ source }) => source ?? '')
  for (const part of [
    'ui-kit/src/base.css',
    'primitives/masked-text/MaskedText.vue',
    'apps/national-zone/src/parts/',
  ]) {
    expect(
      files.some((file) => file.includes(part)),
      part,
    ).toBe(true)
  }
  expect(files.filter((file) => /ui-kit\/src\/tokens|-demo\//.test(file))).toEqual([])
})
