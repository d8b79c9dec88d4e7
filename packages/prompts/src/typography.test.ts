import { describe, expect, it } from 'vitest'
import { catalogue } from './index.ts'

const han = '[\\u3007\\u3400-\\u9fff“”]'
const faults: [what: string, pattern: RegExp][] = [
  ['a blank between characters', new RegExp(`${han}\\s+${han}`, 'u')],
  ['a half-width mark beside a character', new RegExp(`${han}[,.;:?!()'"]|[,.;:?!()'"]${han}`, 'u')],
  ['a number that touches a character', new RegExp(`${han}\\d|\\d${han}`, 'u')],
  ['two marks in a row', /[，。：；？！、]{2}/],
  ['a mark where a sentence begins, or a comma where it ends', /^[，。：；？！、]|[，：；、]$/],
  ['a quotation that is not closed', /“[^”]*$|^[^“]*”/],
  ['你 for 您', /你/],
]
const faultsOf = (words: string) => faults.filter(([, pattern]) => pattern.test(words)).map(([what]) => what)

describe('the typography of our words', () => {
  it.each(catalogue())('of $name is right for all three audiences', ({ holder, desk, maintenance }) => {
    for (const words of [holder.title, holder.text, holder.action, desk, maintenance.replace(/\[\d{6}\]$/, '')])
      expect(faultsOf(words), words).toEqual([])
    for (const words of [holder.title, holder.text, holder.action, desk]) expect(words).not.toMatch(/。$/)
  })

  it.each([
    ['a blank between characters', '请您 重新登录'],
    ['a half-width mark beside a character', '系统繁忙,请稍后再试'],
    ['a half-width mark beside a character', '请点击"重新加载"'],
    ['a number that touches a character', '拨打12333'],
    ['two marks in a row', '系统繁忙，，请稍后'],
    ['a mark where a sentence begins, or a comma where it ends', '请稍等，'],
    ['a quotation that is not closed', '请您点击“重新加载'],
    ['你 for 您', '请你稍等'],
  ])('finds %s', (what, words) => {
    expect(faultsOf(words)).toContain(what)
  })
})
