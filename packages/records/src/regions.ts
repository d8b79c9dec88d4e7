import { areaList } from '@vant/area-data'
import { codeOf, isOpen, labelOf, type CodeTables } from './code-table.ts'
import { regions, standardTables } from './dictionaries.ts'
import type { Problem } from './format.ts'

export interface Region {
  province: string
  city?: string
  district?: string
}

/** Rows that only fill the hierarchy: "县" is no name of a place. */
const fillers = ['县', '市辖区', '省直辖县', '自治区直辖县级行政区划']

/** Cities that were dissolved, and the one that they belong to since; older records and cards still name them. */
const successors: Record<string, string> = {
  '341400': '340100',
  '371200': '370100',
}

/** The code under which a region goes on; itself where it was never dissolved. */
export const currentRegionCode = (code: string): string => (Object.hasOwn(successors, code) ? successors[code]! : code)

/** Regions that were added since the list was drawn up (decision 0070). */
const addedTo = (tables: CodeTables) => tables[regions.name] ?? regions

/** What is wrong with a 行政区划代码 (GB/T 2260, table B.1 row 2). */
export function regionProblem(code: string, tables: CodeTables = standardTables): Problem {
  if (!/^\d{6}$/.test(code)) return '应为6位行政区划代码'
  const added = addedTo(tables)
  if (labelOf(added, code) !== undefined && !isOpen(added, code)) return '该行政区划代码已停用或尚未启用'
  if (regionOf(code, tables)) return undefined
  const current = currentRegionCode(code)
  return current === code ? '行政区划代码不存在' : `行政区划代码已撤销，现为${current}（${regionName(current)}）`
}

/** 320500 → { province: 江苏省, city: 苏州市 }. A municipality is its own city and is named once. */
export function regionOf(code: string, tables: CodeTables = standardTables): Region | undefined {
  const { province_list: provinces, city_list: cities, county_list: districts } = areaList
  const addedName = (each: string) => labelOf(addedTo(tables), each)
  const province = provinces[`${code.slice(0, 2)}0000`] ?? addedName(`${code.slice(0, 2)}0000`)
  const city = cities[`${code.slice(0, 4)}00`] ?? addedName(`${code.slice(0, 4)}00`)
  const district = districts[code] ?? (code.endsWith('00') ? undefined : addedName(code))
  if (!province || !(provinces[code] ?? cities[code] ?? addedName(code) ?? district)) return undefined
  return {
    province,
    ...(city && city !== province && !fillers.includes(city) && { city }),
    ...(district && !fillers.includes(district) && { district }),
  }
}

/** 320500 → 江苏省苏州市, the whole name as addresses and 发卡地 write it. */
export function regionName(code: string, tables: CodeTables = standardTables): string | undefined {
  const region = regionOf(code, tables)
  return region && [region.province, region.city, region.district].join('')
}

/** A province (or a municipality, 港 and 澳) with its cities; rows that only fill the hierarchy are left out. */
export function listRegions(): { code: string; name: string; cities: { code: string; name: string }[] }[] {
  const cities = Object.entries(areaList.city_list)
  return Object.entries(areaList.province_list).map(([code, name]) => ({
    code,
    name,
    cities: cities
      .filter(([city, called]) => city.startsWith(code.slice(0, 2)) && called !== name && !fillers.includes(called))
      .map(([city, called]) => ({ code: city, name: called })),
  }))
}

/** Names of the districts and counties of a city, or of a municipality. */
export function listDistricts(code: string): string[] {
  const prefix = code.endsWith('0000') ? code.slice(0, 2) : code.slice(0, 4)
  return Object.entries(areaList.county_list)
    .filter(([district, name]) => district.startsWith(prefix) && !fillers.includes(name))
    .map(([, name]) => name)
}

let codesByName: Map<string, string> | undefined

/** 苏州市 → 320500, 江苏省 → 320000; undefined for a name of nowhere. */
export function regionCodeOf(name: string, tables: CodeTables): string | undefined {
  codesByName ??= new Map(
    listRegions().flatMap(({ code, name: province, cities }) => [
      [province, code] as const,
      ...cities.map((city) => [city.name, city.code] as const),
    ]),
  )
  return codesByName.get(name) ?? codeOf(addedTo(tables), name)
}
