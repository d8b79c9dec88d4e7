import {
  benefitRecord,
  checkBenefit,
  checkCredential,
  checkPayment,
  credentialRecord,
  idNoWithCheckDigit,
  paymentRecord,
} from '@one-card/records'
import { describe, expect, it } from 'vitest'
import { Check } from 'typebox/value'
import { openServices, pageServices } from './index.ts'

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] }

/** Nothing to see, or something that is not what it looks like. */
const unfit = {
  blank: '   ',
  'ideographic space': '\u3000',
  'hangul filler': '\u3164',
  'zero-width space': '\u200b',
  'braille blank': '\u2800',
  tags: '\u{e0041}',
  'private use': '\ue000',
  'non-character': '\ufffe',
  'direction override': '\u202e',
  'line separator': '\u2028',
  'half a pair': '\ud800',
  'byte order mark': '\ufeff',
  control: '\u0007',
}
/** Beside words all of them but the blanks are unfit too. */
const blanks = ['   ', '\u3000', '\u2800']

/** Every text that a caller fills in, by where it stands; the rows of Annex C check theirs one by one. */
function textsOf(schema: Schema, at: string): [string, Schema][] {
  if (schema['x-table'] !== undefined) return []
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, each]) => textsOf(each, `${at}.${name}`))
  if (schema.items) return textsOf(schema.items, `${at}[]`)
  if (schema.anyOf) return schema.anyOf.flatMap((each) => textsOf(each, at))
  return [[at, schema]]
}

const texts = [...Object.values(openServices), ...Object.values(pageServices)].flatMap(({ audience, name, params }) =>
  textsOf(params as unknown as Schema, `${audience}/${name}`),
)

describe('a text that a service takes', () => {
  it.each(texts)('%s shows what it says', (_at, schema) => {
    for (const [what, value] of Object.entries(unfit)) {
      expect(Check(schema as never, value), what).toBe(false)
      if (blanks.includes(value)) continue
      expect(Check(schema as never, `${value}字`), `${what} before words`).toBe(false)
      expect(Check(schema as never, `A${value}1`), `${what} inside`).toBe(false)
    }
  })
})

describe('a 公民身份号码 that a service takes', () => {
  const numbers = texts.filter(([at]) => /idNo$/i.test(at))

  it.each(numbers)('%s has a province, a date and a check digit that exist', (_at, schema) => {
    const good = idNoWithCheckDigit('32050819900307997')
    expect(Check(schema as never, good)).toBe(true)
    const wrongDigit = good.slice(0, 17) + (good.endsWith('0') ? '1' : '0')
    const noDay = idNoWithCheckDigit('32050819900230997')
    const noPlace = idNoWithCheckDigit('00050819900307997')
    for (const bad of [wrongDigit, noDay, noPlace]) expect(Check(schema as never, bad), bad).toBe(false)
  })

  it('is found in more than one service', () => expect(numbers.length).toBeGreaterThan(4))
})

/** Of the tables whose rows travel as records. */
const fields = [
  ...credentialRecord.fields.map(({ key }) => ['C.3', key, checkCredential] as const),
  ...paymentRecord.fields.map(({ key }) => ['C.4', key, checkPayment] as const),
  ...benefitRecord.fields.map(({ key }) => ['C.5', key, checkBenefit] as const),
]

describe('a field of a table that travels', () => {
  it.each(fields)('%s %s shows what it says', (_table, key, check) => {
    for (const [what, value] of Object.entries(unfit))
      expect(
        check({ [key]: value }).map(({ field }) => field),
        what,
      ).toContain(key)
  })
})
