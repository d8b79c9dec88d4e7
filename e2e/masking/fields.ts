import { listRegions, regionName } from '@one-card/records/regions'
import type { DemoCitizen } from '../../mock-server/src/worlds/people/citizens.ts'
import { secretsOfTheWorld, type Secret } from '../secrets.ts'

/** A personal field of one citizen in full, and what of it a page may show: so many characters at its head and tail. */
export interface Field {
  name: string
  title: string
  rule: string
  full: string
  allowed: { head: number; tail: number }
  piece: number
}

/**
 * The proof has its own reading of §8.3.2 and does not use the code that masks. `n` counts code points;
 * `piece` characters in a row are a leak although the whole is not there.
 */
const rules = {
  name: {
    title: '姓名',
    rule: '§8.3.2-b',
    piece: 3,
    allowed: (n: number) => ({ head: 0, tail: n < 2 ? 0 : n < 4 ? 1 : 2 }),
  },
  idNo: { title: '社会保障号码', rule: '§8.3.2-a', piece: 8, allowed: () => ({ head: 0, tail: 4 }) },
  issuingPlace: {
    title: '发卡地',
    rule: '§8.3.2-f',
    piece: 4,
    allowed: (n: number) => ({ head: Math.min(6, Math.floor(n / 2)), tail: 0 }),
  },
  insuredPlace: {
    title: '参保地',
    rule: '§8.3.2-f',
    piece: 4,
    allowed: (n: number) => ({ head: Math.min(6, Math.floor(n / 2)), tail: 0 }),
  },
  mobile: { title: '手机号码', rule: '§8.3.2-d', piece: 8, allowed: () => ({ head: 3, tail: 4 }) },
  bankCard: {
    title: '银行卡号',
    rule: '§8.3.2-c',
    piece: 8,
    allowed: (n: number) => ({ head: n < 14 ? 0 : 3, tail: 4 }),
  },
  validUntil: { title: '有效期至', rule: '§8.3.2-e', piece: 8, allowed: () => ({ head: 0, tail: 4 }) },
  cardNo: {
    title: '社会保障卡卡号',
    rule: '§8.3.2',
    piece: 8,
    allowed: (n: number) => ({ head: 0, tail: Math.min(4, Math.floor(n / 2)) }),
  },
}
/** Of every card of the demo world, as eight digits. */
const demoValidUntil = '20330421'
const names = Object.keys(rules) as (keyof typeof rules)[]

export function fieldsOf({ name, idNo, mobile, bankCard, cardNo, insuredRegion, issuingRegion }: DemoCitizen): Field[] {
  const insuredPlace = regionName(insuredRegion) ?? ''
  const issuingPlace = regionName(issuingRegion || insuredRegion) ?? ''
  const validUntil = cardNo === '' ? '' : demoValidUntil
  const values = {
    name,
    validUntil,
    idNo,
    mobile,
    bankCard,
    cardNo,
    issuingPlace,
    insuredPlace: insuredPlace === issuingPlace ? '' : insuredPlace,
  }
  return names
    .filter((field) => values[field] !== '')
    .map((field) => {
      const { allowed, ...rule } = rules[field]
      return { name: field, ...rule, full: values[field], allowed: allowed([...values[field]].length) }
    })
}

/** The name of one province or city tells of nobody (decision 0016). */
const regionNames = listRegions().flatMap(({ name, cities }) => [name, ...cities.map((city) => city.name)])
const isPublic = (name: string, piece: string) =>
  name.endsWith('Place') && regionNames.some((region) => region.includes(piece))

/** §8.3.2: mobile numbers alone may show more than half. */
export const mayShowMoreThanHalf = ({ name }: Field) => name === 'mobile'

/** Everything that must not stand on a page of this citizen: the whole world's secrets, and pieces of what is their own. */
export function secretsFor(fields: Field[]): Secret[] {
  const pieces = fields.flatMap(({ name, full, piece, allowed: { head, tail } }) => {
    const characters = [...full]
    return characters.slice(piece - 1).flatMap((_, start) => {
      const mayBeSeen = start + piece <= head || start >= characters.length - tail
      const value = characters.slice(start, start + piece).join('')
      return mayBeSeen || isPublic(name, value) ? [] : [{ what: `a piece of ${name}`, value }]
    })
  })
  // Runs of zeros stand in every large number and are no sign of a leak.
  return [...secretsOfTheWorld(), ...pieces.filter(({ value }) => new Set(value).size > 2)]
}
