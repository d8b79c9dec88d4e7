import { creditCodeWithCheck } from '@one-card/records'
import { listDistricts, regionOf } from '@one-card/records/regions'
import type { Sealing } from '../../db/sealing.ts'
import { institution } from '../../domains/zones/institutions/schema.ts'
import type { City } from './cities.ts'
import { institutionKinds, streets } from './institution-kinds.ts'
import { numberOf, pick } from './pick.ts'

type Institution = typeof institution.$inferInsert

/** The first two characters of a 统一社会信用代码 (GB 32100): who registers, and what it is. */
const registers = { '01': '11', '02': '12', '07': '91', '08': '92' } as const

/** Nine characters that no 组织机构代码 begins with here, numbered. */
const creditCodeOf = (kind: keyof typeof registers, regionCode: string, place: number) =>
  creditCodeWithCheck(`${registers[kind]}${regionCode}MA${String(place).padStart(7, '0')}`)

/** Degrees about the centre of a city within which its institutions lie: some 15 km. */
const spread = 0.15
const nearby = (centre: number, ...told: (string | number)[]) =>
  Math.round((centre + ((numberOf(...told) % 2001) / 1000 - 1) * spread) * 10_000) / 10_000

/** 一卡通机构目录: some ninety in each city, the same in every run. */
export function demoInstitutions(cities: City[], sealing: Sealing): Institution[] {
  return cities.flatMap(({ code, longitude, latitude }) => {
    const { province, city = province } = regionOf(code)!
    const districts = listDistricts(code)
    let place = 0
    return institutionKinds.flatMap(({ scene, perCity, name, supervisor, ...kind }) =>
      Array.from({ length: perCity }, (_, own): Institution => {
        place += 1
        const district = districts[(place * 7 + own) % districts.length]!
        const street = streets[(numberOf(code) + place + own * 2) % streets.length]!
        const id = `${code}-${String(place).padStart(3, '0')}`
        return {
          ...kind,
          id,
          regionCode: code,
          sealedContactName: sealing.seal('张三', institution.sealedContactName, id),
          sealedContactPhone: sealing.seal('13300006900', institution.sealedContactPhone, id),
          name: name.replace('#', district).replace('@', street.slice(0, -1)),
          creditCode: creditCodeOf(kind.institutionClass, code, place),
          address: `${city}${district}${street}${(numberOf(id) % 180) + 1}号`,
          supervisor: `${city}${supervisor}`,
          sceneCode: scene,
          coverage: pick(['全国', '全省', city], id, 'coverage'),
          phone: '12333',
          longitude: nearby(longitude, id, 'east'),
          latitude: nearby(latitude, id, 'north'),
        }
      }),
    )
  })
}
