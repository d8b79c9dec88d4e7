import { expect, it } from 'vitest'
import { grown, textSteps } from './text-steps.ts'
import { tokensCss } from './tokens-css.ts'

it('lets text grow in seven steps up to 3.2 times', () => {
  expect(textSteps.map(({ step, times }) => [step, times])).toEqual([[1, 1], [2, 1.15], [3, 1.3], [4, 1.45], [5, 1.75], [6, 2], [7, 3.2]])
})

it.each([
  ['reading text to its full size', 16, 7, 51.2],
  ['a headline until it is as large as that', 24, 7, 51.2],
  ['a headline in proportion before', 24, 6, 48],
  ['nothing smaller than the design has it', 60, 7, 60],
])('grows %s', (_, px, step, size) => {
  expect(grown(px, textSteps[step - 1]!)).toBeCloseTo(size)
})

it('never makes a text smaller at a greater step', () => {
  for (const px of [13, 16, 18, 20, 24, 30, 36, 48]) {
    const sizes = textSteps.map((step) => grown(px, step))
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes)
  }
})

it('writes the factor once and a whole font only where it stops growing', async () => {
  const css = await tokensCss()
  expect(css).toContain("[data-text-step='3'] {\n  --text-grow: 1.3;\n}")
  expect(css).toContain('--text-body: 400 calc(16px*var(--text-grow))/1.5 var(--font-family);')
  expect(css).toMatch(/\[data-mode='elderly']\[data-text-step='7'] {[^}]*--text-body: 400 51\.2px\/1\.5/)
})

it('follows a purpose into either mode where a component names it', async () => {
  const css = await tokensCss()
  expect(css.match(/--button-height: .+;/g)).toEqual(['--button-height: var(--size-tap-primary);'])
})
