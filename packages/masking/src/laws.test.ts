import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, type MaskedKind } from './index.ts'

const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`))
const anyText = fc.string({ unit: 'binary', maxLength: 40 })
/** Each of these is one character to a reader, however many code points or code units it has. */
const readers = ['张', '明', '·', '𬭎', '㛃', '市', '区', 'A', '葛\u{e0100}', '辻\ufe00', 'e\u0301']
const han = fc.array(fc.constantFrom(...readers), { maxLength: 40 }).map((characters) => characters.join(''))
const invisible = fc.stringMatching(/^[\u200b-\u200f\u2060\ufeff\u00ad\u3000 ]{1,20}$/)
const wide = (text: string) => text.replace(/[!-~]/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0))
const mobile = fc
  .tuple(fc.constantFrom('', '+86', '+86 ', '0086', '86-'), digits(10))
  .map(([prefix, rest]) => `${prefix}1${rest}`)

/** Realistic values, mixed with any text that a wrong field might hold. */
const values: Record<MaskedKind, fc.Arbitrary<string>> = {
  idNo: fc.oneof(
    digits(18),
    fc.tuple(digits(17), fc.constant('X')).map((parts) => parts.join('')),
    digits(18).map(wide),
    anyText,
  ),
  name: fc.oneof(han, anyText),
  bankCard: fc.oneof(digits(1, 24), anyText),
  mobile: fc.oneof(mobile, digits(1, 15), mobile.map(wide), anyText),
  landline: fc.oneof(
    digits(3, 12),
    fc.tuple(digits(3, 4), digits(7, 8)).map((parts) => parts.join('-')),
    anyText,
  ),
  date: fc.oneof(
    digits(8),
    fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-')),
    fc.constant('长期'),
    anyText,
  ),
  place: fc.oneof(han, anyText),
  cardNo: fc.oneof(digits(9), anyText),
}
const kinds = Object.keys(values) as MaskedKind[]
const stars = (text: string) => text.replace(/[^*]/g, '').length
/** Combining marks belong to the character before them and hide nothing. */
const length = (text: string) => [...text.replace(/\p{M}/gu, '')].length
const isMobile = (text: string) => /^1\d\d\*{4}\d{4}$/.test(text)

describe.each(kinds)('every masked %s', (kind) => {
  it('stays as it is when masked again', () => {
    fc.assert(
      fc.property(values[kind], (value) => {
        const once = mask(kind, value)
        expect(mask(kind, once)).toBe(once)
      }),
    )
  })

  it('hides at least half of its characters, mainland mobiles and 长期 apart (§8.3.2)', () => {
    fc.assert(
      fc.property(values[kind], (value) => {
        const shown = mask(kind, value)
        if (kind === 'mobile' && isMobile(shown)) return
        if (kind === 'date' && value === '长期') return
        expect(stars(shown) * 2).toBeGreaterThanOrEqual(length(shown))
      }),
    )
  })

  it('is empty for an empty value', () => {
    expect(mask(kind, '')).toBe('')
  })
})

describe('the number of stars', () => {
  it.each(['name', 'place'] as const)('keeps the length of a %s in characters (decision 0103)', (kind) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...readers), { maxLength: 40 }), (characters) => {
        expect(length(mask(kind, characters.join('')))).toBe(characters.length)
      }),
    )
  })

  it.each(['idNo', 'bankCard', 'cardNo', 'landline'] as const)('is one for each hidden digit of a %s', (kind) => {
    fc.assert(
      fc.property(digits(1, 24), (value) => {
        expect(mask(kind, value)).toHaveLength(value.length)
      }),
    )
  })
})

describe('what is left to see', () => {
  it.each(['idNo', 'cardNo', 'landline', 'name'] as const)('is the end of the %s and nothing else', (kind) => {
    fc.assert(
      fc.property(kind === 'name' ? han : digits(1, 24), (value) => {
        expect(value.endsWith(mask(kind, value).replace(/^\*+/, ''))).toBe(true)
      }),
    )
  })

  it('is the beginning of the place and nothing else', () => {
    fc.assert(
      fc.property(han, (value) => {
        expect(value.startsWith(mask('place', value).replace(/\*+$/, ''))).toBe(true)
      }),
    )
  })

  it.each(kinds)('of a %s is never a mark, half a pair or a selector without its character', (kind) => {
    fc.assert(
      fc.property(values[kind], (value) => {
        expect(mask(kind, value)).not.toMatch(/(^|\*)\p{M}|\p{Cs}|\p{Cf}/u)
      }),
    )
  })

  it.each(kinds)(
    'of a %s is the same whatever invisible things stand around it: they are not hidden in its place',
    (kind) => {
      fc.assert(
        fc.property(values[kind], invisible, invisible, (value, before, after) => {
          expect(mask(kind, before + value + after)).toBe(mask(kind, value))
        }),
      )
    },
  )

  it.each(['idNo', 'bankCard', 'mobile', 'cardNo', 'date'] as const)(
    'of a %s does not depend on the width of its digits',
    (kind) => {
      fc.assert(
        fc.property(digits(1, 24), (value) => {
          expect(mask(kind, wide(value))).toBe(mask(kind, value))
        }),
      )
    },
  )
})
