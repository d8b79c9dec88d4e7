import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pathTo } from './region.ts'
import { sampleRegions } from './regions.sample.ts'
import { searchRegions } from './search-regions.ts'

const names = (asked: string) => searchRegions(sampleRegions, asked).map(({ region }) => region.name)

it.each([
  ['苏州', ['苏州市']],
  ['suzhou', ['苏州市']],
  ['Su Zhou', ['苏州市']],
  ["xi'an", ['西安市']],
  ['nj', ['南京市', '怒江傈僳族自治州']],
  ['xyz', []],
  ['  ', []],
])('finds by name, pinyin or initials: %s', (asked, found) => {
  expect(names(asked)).toEqual(found)
})

it('puts names that begin so before names that hold it, and those before pinyin', () => {
  expect(names('州').length).toBeGreaterThan(10)
  expect(names('江')).toEqual(['江苏省', '江西省', '黑龙江省', '镇江市', '浙江省', '怒江傈僳族自治州'])
  expect(names('sz')).toEqual(['苏州市', '深圳市'])
})

it('tells two of one pinyin apart by their provinces', () => {
  expect(searchRegions(sampleRegions, 'tai zhou').map(({ region, within }) => `${within?.name}${region.name}`)).toEqual(
    ['江苏省泰州市', '浙江省台州市'],
  )
})

it('finds every region by its own name, pinyin and initials', () => {
  const all = sampleRegions.flatMap((province) => [province, ...(province.children ?? [])])
  fc.assert(
    fc.property(fc.constantFrom(...all), ({ code, name, pinyin = '' }) => {
      const codes = (asked: string) => searchRegions(sampleRegions, asked).map(({ region }) => region.code)
      const initials = pinyin
        .split(' ')
        .map((syllable) => syllable[0])
        .join('')
      return (
        [name, pinyin, initials].every((asked) => codes(asked).includes(code)) &&
        pathTo(sampleRegions, code).at(-1)?.code === code
      )
    }),
  )
})
