import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCodeProblem, creditCodeWithCheck, idNoProblem, idNoWithCheckDigit, luhnBankCard } from './index.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const birth = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
const idNo = fc
  .tuple(fc.constantFrom('11', '41', '65', '71', '83'), digits(4), birth, digits(3))
  .map((parts) => idNoWithCheckDigit(parts.join('')))
const codeCharacter = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY')
const creditCode = fc
  .tuple(codeCharacter, codeCharacter, digits(6), fc.string({ unit: codeCharacter, minLength: 9, maxLength: 9 }))
  .map((parts) => creditCodeWithCheck(parts.join('')))
const place = fc.nat({ max: 17 })
const altered = (value: string, at: number, character: string) => value.slice(0, at) + character + value.slice(at + 1)

describe('a 公民身份号码', () => {
  it('with its check digit has no problem', () => {
    fc.assert(
      fc.property(idNo, (value) => {
        expect(idNoProblem(value)).toBeUndefined()
      }),
    )
  })

  it('is refused when any one character is wrong (MOD 11-2 finds every single mistake)', () => {
    fc.assert(
      fc.property(idNo, place, fc.constantFrom(...'0123456789X'), (value, at, character) => {
        fc.pre(value[at] !== character)
        expect(idNoProblem(altered(value, at, character))).toBeTypeOf('string')
      }),
    )
  })

  it('agrees with the example of GB 11643', () => {
    expect(idNoProblem('11010519491231002X')).toBeUndefined()
    expect(idNoWithCheckDigit('44052418800101001')).toBe('440524188001010014')
  })

  it.each([
    ['', '应为18位公民身份号码，末位可为X'],
    ['11010519491231002x', '应为18位公民身份号码，末位可为X'],
    ['110105491231002', '应为18位公民身份号码，末位可为X'],
    ['412123**********1X', '应为18位公民身份号码，末位可为X'],
    [idNoWithCheckDigit('99010519491231002'), '公民身份号码的地区不存在'],
    [idNoWithCheckDigit('11010519490229002'), '公民身份号码的出生日期不存在'],
    [idNoWithCheckDigit('11010518991231002'), '公民身份号码的出生日期不存在'],
    ['110105194912310021', '公民身份号码的校验位不正确'],
  ])('%s: %s', (value, problem) => expect(idNoProblem(value)).toBe(problem))
})

describe('a 统一社会信用代码', () => {
  it('with its check character has no problem', () => {
    fc.assert(
      fc.property(creditCode, (value) => {
        expect(creditCodeProblem(value)).toBeUndefined()
      }),
    )
  })

  it('is refused when any one character is wrong', () => {
    fc.assert(
      fc.property(creditCode, place, codeCharacter, (value, at, character) => {
        fc.pre(value[at] !== character)
        expect(creditCodeProblem(altered(value, at, character))).toBeTypeOf('string')
      }),
    )
  })

  it('agrees with codes that are in use', () => {
    expect(creditCodeProblem('91350100M000100Y43')).toBeUndefined()
    expect(creditCodeProblem('9144030071526726XG')).toBeUndefined()
  })

  it.each([
    '',
    '491310**********9B',
    '91350100M000100Y4',
    '91350100I000100Y43',
    '91350100m000100y43',
    '91350100M000100Y44',
  ])('is refused as %s', (value) => expect(creditCodeProblem(value)).toBeTypeOf('string'))
})

describe('a bank card number', () => {
  it('is its digits and the one that makes the Luhn sum a multiple of ten', () => {
    const luhn = (value: string) =>
      [...value]
        .reverse()
        .reduce(
          (sum, digit, index) =>
            sum + [...String(Number(digit) * (1 + (index % 2)))].reduce((total, one) => total + Number(one), 0),
          0,
        )
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12,18}$/), (first) => {
        const value = luhnBankCard(first)
        expect(value.slice(0, -1)).toBe(first)
        expect(luhn(value) % 10).toBe(0)
      }),
    )
    expect(luhnBankCard('453201511283036')).toBe('4532015112830366')
  })
})

it('nothing is made from malformed beginnings', () => {
  expect(() => idNoWithCheckDigit('1101051949123100')).toThrow()
  expect(() => creditCodeWithCheck('9135010OM000100Y4')).toThrow()
  expect(() => luhnBankCard('6222x')).toThrow()
})
