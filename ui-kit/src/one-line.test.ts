import { expect, it } from 'vitest'
import { oneLine } from './one-line.ts'

it.each([
  ['  第一行\n\n第二行\t完 ', '第一行 第二行 完'],
  ['\u3000 \n', ''],
])('makes one line of %j', (typed, line) => {
  expect(oneLine(typed)).toBe(line)
})
