import { codeOf, composeServiceCode, labelOf, scenes, type CodeTables, type WireRecord } from '@one-card/records'
import { abilityNames, placesOf, type CatalogueItem as Row } from '@one-card/records/catalogue'
import { regionOf } from '@one-card/records/regions'
import { isProvince, nationCode } from '../region-code.ts'
import type { CatalogueItem } from './repository.ts'

/** 服务编号, composed of its five parts. */
export const codeOfItem = (item: Omit<CatalogueItem, 'department'> & { departmentCode: string }): string =>
  composeServiceCode({ ...item, department: item.departmentCode })

/** A row of table A.1 that was checked, as it is stored: under its owner and code, words beside codes (decision 0135). */
export function itemOf(row: Row, regionCode: string, tables: CodeTables): Omit<CatalogueItem, 'source' | 'reportedAt'> {
  const parts = {
    level: row.level as CatalogueItem['level'],
    sceneCode: codeOf(tables[scenes.name]!, row.scene)!,
    departmentCode: row.departmentNo,
    matterNo: row.matterNo,
    projectNo: row.projectNo,
  }
  const code = composeServiceCode({ ...parts, department: parts.departmentCode })
  const abilities = row.abilities ? row.abilities.split('/') : []
  return {
    ...parts,
    id: regionCode === nationCode ? code : `${regionCode}-${code}`,
    department: row.department,
    matter: row.matter,
    project: row.project,
    description: row.description,
    openIn: placesOf(row.openIn, regionCode, tables) ?? [],
    openInWords: row.openIn,
    sceneWords: row.scene,
    cardForm: row.cardForm as CatalogueItem['cardForm'],
    abilities: abilities.map((name) => String(abilityNames.indexOf(name as '办事凭证') + 1) as '1'),
    ownerRegion: regionCode,
  }
}

/** Row 11: 全国, 全省, or names with "/". */
export function openInText({ openInWords, openIn }: Pick<CatalogueItem, 'openInWords' | 'openIn'>): string {
  if (openInWords !== null) return openInWords
  if (openIn.includes(nationCode)) return '全国'
  if (openIn.some(isProvince)) return '全省'
  return openIn.map((code) => regionOf(code)?.city ?? regionOf(code)?.province ?? code).join('/')
}

/** The same row of table A.1, as it came. */
export function rowOf(item: CatalogueItem): WireRecord {
  return {
    level: item.level,
    sceneNo: item.sceneCode,
    scene: item.sceneWords ?? labelOf(scenes, item.sceneCode) ?? '',
    departmentNo: item.departmentCode,
    department: item.department,
    matterNo: item.matterNo,
    matter: item.matter,
    projectNo: item.projectNo,
    project: item.project,
    description: item.description,
    openIn: openInText(item),
    cardForm: item.cardForm,
    abilities: item.abilities.map((ability) => abilityNames[Number(ability) - 1]).join('/'),
  }
}
