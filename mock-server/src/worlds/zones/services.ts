import { regionOf } from '@one-card/records/regions'
import type { catalogueItem } from '../../domains/zones/services/schema.ts'
import { cityProjects, provinceProjects } from './local-services.ts'
import { departments, nationalMatters } from './national-services.ts'
import { numberOf } from './pick.ts'

type Item = typeof catalogueItem.$inferInsert

/** From three to seven, told by the code. */
const ownProjects = (code: string) => 3 + (numberOf(code) % 5)

function nationalItems(): Item[] {
  return nationalMatters.flatMap(({ scene, department, no, matter, projects }) =>
    projects
      .trim()
      .split('\n')
      .map((line): Item => {
        const [projectNo = '', project = '', cardForm, abilities = '', description = ''] = line.split(' ')
        return {
          id: `A${scene}${department}${no}${projectNo}`,
          level: 'A',
          sceneCode: scene,
          departmentCode: department,
          department: departments[department]!,
          matterNo: no,
          matter,
          projectNo,
          project,
          description,
          openIn: ['000000'],
          cardForm: cardForm as Item['cardForm'],
          abilities: abilities.split('/') as Item['abilities'],
          ownerRegion: '000000',
        }
      }),
  )
}

/** Some of those that such regions add, from another place in the list for each region. */
function localItems(code: string, place: number): Item[] {
  const isProvince = code.endsWith('0000')
  const all = isProvince ? provinceProjects : cityProjects
  const level = isProvince ? ('B' as const) : ('C' as const)
  const { province, city } = regionOf(code)!
  const named = (words: string) => words.replaceAll('@', city ?? province)
  return Array.from({ length: ownProjects(code) }, (_, step): Item => {
    const { scene, department, ...rest } = all[(place * 3 + step) % all.length]!
    return {
      ...rest,
      id: `${code}-${level}${scene}${department}${rest.matterNo}${rest.projectNo}`,
      level,
      sceneCode: scene,
      departmentCode: department,
      department: departments[department]!,
      project: named(rest.project),
      description: named(rest.description),
      openIn: [code],
      ownerRegion: code,
    }
  })
}

/** 一卡通应用目录 of the nation and of every zone. */
export function demoServices(zoneCodes: string[]): Item[] {
  return [...nationalItems(), ...zoneCodes.flatMap(localItems)]
}
