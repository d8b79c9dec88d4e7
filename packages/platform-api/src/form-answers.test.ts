import { expect, it } from 'vitest'
import { answerProblem, type FormField } from './form-answers.ts'

const field = (more: Partial<FormField>): FormField => ({ fieldId: 'a', kind: 'text', label: '单位名称', ...more })

it.each([
  [{ kind: 'choice', options: ['就业', '创业'] }, '创业'],
  [{ kind: 'text', longest: '4' }, '示例公司'],
  [{ kind: 'long' }, '每周两次，下午为宜'],
  [{ kind: 'date' }, '2028-02-29'],
  [{ kind: 'count', least: '1', most: '20' }, '20'],
] as [Partial<FormField>, string][])('%j takes %s', (more, value) => {
  expect(answerProblem(field(more), value)).toBeUndefined()
})

it.each([
  [{}, '', '请填写单位名称'],
  [{ kind: 'choice', options: ['就业'] }, '', '请选择单位名称'],
  [{ kind: 'choice', options: ['就业'] }, '别的', '请在所列的几项里选择'],
  [{ longest: '4' }, '示例公司一', '最多 4 个字'],
  [{}, '我的号码32050819900307997X', '请不要填写身份证号、银行卡号、电话号码'],
  [{ kind: 'date' }, '2026-02-30', '请选择正确的日期'],
  [{ kind: 'date' }, '明天', '请选择正确的日期'],
  [{ kind: 'count', least: '1', most: '20' }, '21', '请填写 1 到 20 之间的数'],
  [{ kind: 'count' }, '-1', '请填写 1 到 999 之间的数'],
] as [Partial<FormField>, string, string][])('%j says of %s: %s', (more, value, words) => {
  expect(answerProblem(field(more), value)).toBe(words)
})
